import { useTranslations } from 'next-intl'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { DOT } from '../ui/dot'
import { CommitmentLink } from './commitment-link'
import { barOf, daysLateAt, type Moment, standingAt } from './commitment-view'
import { DayWords, DueWords } from './due-words'
import { StandingMark } from './standing-mark'
import { WindowBar } from './window-bar'

/** A short list for reading: what, from whom, and how it stands. */
export function CommitmentList({ items, moment }: { items: ListedCommitment[]; moment: Moment }) {
  const t = useTranslations('register')
  return (
    <ul>
      {items.map((item) => {
        const standing = standingAt(item, moment)
        return (
          <li
            key={item.id}
            className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_8rem_11rem] last:border-b-0"
          >
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
              {standing === 'closed' && item.settledOn ? (
                <span>
                  {t('settled_on')} <DayWords day={item.settledOn} />
                </span>
              ) : (
                <>
                  {/* "No term" is said once: by the words of the term. */}
                  {standing !== 'no_term' && (
                    <StandingMark standing={standing} daysLate={daysLateAt(item, moment)} />
                  )}
                  <DueWords due={item.due} slips={0} />
                </>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
