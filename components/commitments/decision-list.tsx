import { useLocale, useTranslations } from 'next-intl'
import { dayOf } from '@/lib/clock'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDate } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { Section } from '../ui/section'
import { StateMark } from './state-mark'

/** Decisions that closed it without delivery, or opened it again; newest first. */
export function DecisionList({ decisions }: Pick<WholeCommitment, 'decisions'>) {
  const t = useTranslations('commitment.decisions')
  const language = useLocale()
  return (
    <Section title={t('title')}>
      <ol>
        {decisions.map(({ id, outcome, reason, meetingDate, decidedAt }) => (
          <li key={id} className="border-b border-rule py-3 first:pt-0 last:border-b-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <StateMark state={outcome} />
              <span className="text-sm text-muted">
                {meetingDate
                  ? t('meeting', { day: formatDay(fromDate(meetingDate), language) })
                  : t('recorded', { day: formatDay(dayOf(decidedAt), language) })}
              </span>
            </p>
            <p className="mt-1 max-w-[65ch] whitespace-pre-line">{reason}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
