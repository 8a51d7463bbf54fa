import type { Moment } from '@/lib/commitments/facets'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { CommitmentLink } from '../commitments/commitment-link'
import { barOf } from '../commitments/commitment-view'
import { DueWords } from '../commitments/due-words'
import { StandingCell } from '../commitments/standing-cell'
import { windowGeometry } from '../commitments/window-geometry'
import { useWindowSentence } from '../commitments/window-sentence'
import { WindowSvg } from '../commitments/window-svg'
import { yearScale } from './timeline-geometry'
import { GroundHere } from './timeline-ground'

type Props = { item: ListedCommitment; year: number; moment: Moment }

/** One promise: its name, its bar on the year's scale, and the same in words. */
export function TimelineRow({ item, year, moment }: Props) {
  const { planned = false, ...input } = barOf(item, moment)
  const geometry = windowGeometry({ ...input, scale: yearScale(year) })
  const sentence = useWindowSentence(input, windowGeometry(input), planned)
  return (
    <li>
      <div className="name">
        <CommitmentLink number={item.number}>{item.title}</CommitmentLink>
        <span className="block text-sm text-muted">{item.number}</span>
      </div>
      <div className="bars">
        <GroundHere />
        <WindowSvg
          {...{ geometry, planned }}
          open={!item.due.latest}
          label={sentence}
          width="100%"
          height={32}
          middle={16}
          band={8}
        />
      </div>
      <div className="words">
        <StandingCell item={item} moment={moment} />
        <DueWords due={item.due} slips={item.slips} />
      </div>
    </li>
  )
}
