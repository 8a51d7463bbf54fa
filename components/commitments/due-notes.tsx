import { useLocale, useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDate, type IsoDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { DOT } from '../ui/dot'
import { Notice } from '../ui/notice'

/** What a bar of days cannot say of a term: the words it was given in, how often it slipped, why it stands still. */
export function DueNotes({ commitment, today }: { commitment: WholeCommitment; today: IsoDay }) {
  const t = useTranslations('commitment.due')
  const { due, slips, state } = commitment.listed
  const hold = state === 'on_hold' ? commitment.holds.find(({ endedAt }) => endedAt === null) : undefined
  const notes = [
    due.phrase && t(due.planned || !due.latest ? 'phrase_planned' : 'phrase', { phrase: due.phrase }),
    due.planned && t('planned'),
    slips > 0 && t('slips', { slips }),
  ].filter(Boolean)
  return (
    <>
      {notes.length > 0 && <p className="mt-3 text-sm text-muted">{notes.join(DOT)}</p>}
      {hold && <HoldNote hold={hold} today={today} />}
    </>
  )
}

type HoldProps = { hold: WholeCommitment['holds'][number]; today: IsoDay }

/** Why the clock stands still; once the day has passed on which it was to run again, that is said aloud. */
function HoldNote({ hold: { resumeOn, reason }, today }: HoldProps) {
  const t = useTranslations('commitment.due')
  const day = formatDay(fromDate(resumeOn), useLocale())
  const over = fromDate(resumeOn) <= today
  return (
    <div className="mt-5">
      {over ? (
        <Notice tone="warning" title={t('hold_over_title')}>
          <p>{t('hold_over', { day, reason })}</p>
        </Notice>
      ) : (
        <Notice>
          <p>{t('held', { day, reason })}</p>
        </Notice>
      )}
    </div>
  )
}
