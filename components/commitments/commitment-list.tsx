import { useLocale, useTranslations } from 'next-intl'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { Still } from '../still/still'
import { DOT } from '../ui/dot'
import { Kept } from '../ui/still/kept'
import { CommitmentLink } from './commitment-link'
import { barOf, daysLateAt, type Moment, standingAt } from './commitment-view'
import { DayWords, DueWords } from './due-words'
import { StandingMark } from './standing-mark'
import { WindowBar } from './window-bar'

/** A short list for reading: what, from whom, and how it stands. */
export function CommitmentList({ items, moment }: { items: ListedCommitment[]; moment: Moment }) {
  const language = useLocale()
  return (
    <Still>
      <ul>
        {items.map((item) => (
          <Kept key={item.id} facts={['list', language, moment, item]}>
            {() => <ListItem item={item} moment={moment} />}
          </Kept>
        ))}
      </ul>
    </Still>
  )
}

type Props = { item: ListedCommitment; moment: Moment }

function ListItem({ item, moment }: Props) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_8rem_11rem] last:border-b-0">
      <div className="min-w-0">
        <CommitmentLink number={item.number}>{item.title}</CommitmentLink>
        <p className="text-sm text-muted">
          {item.number}
          {item.madeBy && `${DOT}${item.madeBy}`}
          {item.committee && `${DOT}${item.committee.shortName}`}
        </p>
      </div>
      <div className="self-center">
        <WindowBar {...barOf(item, moment)} />
      </div>
      <div className="self-center text-sm tabular-nums">
        <WhenKept item={item} moment={moment} />
      </div>
    </li>
  )
}

/** When it was settled, or how it stands and when it is due. */
function WhenKept({ item, moment }: Props) {
  const t = useTranslations('register')
  const standing = standingAt(item, moment)
  if (standing === 'closed' && item.settledOn)
    return (
      <span>
        {t('settled_on')} <DayWords day={item.settledOn} />
      </span>
    )
  return (
    <>
      {/* "No term" is said once: by the words of the term. */}
      {standing !== 'no_term' && <StandingMark standing={standing} daysLate={daysLateAt(item, moment)} />}
      <DueWords due={item.due} slips={0} />
    </>
  )
}
