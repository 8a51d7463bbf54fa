import { useLocale, useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDate } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { Notice } from '../ui/notice'

/** What a bar of days cannot say of a term: the words it was given in, how often it slipped, why it stands still. */
export function DueNotes({ commitment }: { commitment: WholeCommitment }) {
  const t = useTranslations('commitment.due')
  const language = useLocale()
  const { due, slips, state } = commitment.listed
  const hold = state === 'on_hold' ? commitment.holds.find(({ endedAt }) => endedAt === null) : undefined
  const notes = [
    due.phrase && t(due.planned || !due.latest ? 'phrase_planned' : 'phrase', { phrase: due.phrase }),
    due.planned && t('planned'),
    slips > 0 && t('slips', { slips }),
  ].filter(Boolean)
  return (
    <>
      {notes.length > 0 && <p className="mt-3 text-sm text-muted">{notes.join(' · ')}</p>}
      {hold && (
        <div className="mt-5">
          <Notice>
            <p>{t('held', { day: formatDay(fromDate(hold.resumeOn), language), reason: hold.reason })}</p>
          </Notice>
        </div>
      )}
    </>
  )
}
