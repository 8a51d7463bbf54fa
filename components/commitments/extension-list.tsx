import { useLocale, useTranslations } from 'next-intl'
import { dayOf } from '@/lib/clock'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDateOrNull, type IsoDay } from '@/lib/day'
import type { ExtensionState } from '@/lib/db/generated/client'
import { formatDay, formatWindow } from '@/lib/format'
import { DOT } from '../ui/dot'
import { Section } from '../ui/section'

/** Extensions that were asked for and did not come, or wait; newest first. */
export function ExtensionList({ extensions, inside }: Pick<WholeCommitment, 'extensions' | 'inside'>) {
  const t = useTranslations('commitment.extensions')
  const states = useTranslations('states.extension')
  const language = useLocale()
  const day = (instant: Date) => formatDay(dayOf(instant), language)
  const decided = (at: Date, state: ExtensionState, meeting: IsoDay | null) =>
    t('decided', {
      outcome: states(state),
      day: day(at),
      meeting: meeting ? formatDay(meeting, language) : 'none',
    })
  return (
    <Section title={t('title')}>
      <ol>
        {extensions.map(({ id, state, reason, earliest, latest, meetingDate, ...request }) => (
          <li key={id} className="border-b border-rule py-3 first:pt-0 last:border-b-0">
            <p className="font-medium tabular-nums">
              {formatWindow({ earliest: fromDateOrNull(earliest), latest: fromDateOrNull(latest) }, language)}
            </p>
            <p className="max-w-[65ch] whitespace-pre-line">{reason}</p>
            <p className="mt-1 text-sm text-muted">
              {inside
                ? t('asked_by', { day: day(request.requestedAt), name: request.requestedBy.name })
                : t('asked', { day: day(request.requestedAt) })}
              {DOT}
              {request.decidedAt
                ? decided(request.decidedAt, state, fromDateOrNull(meetingDate))
                : states(state)}
              {state === 'refused' && !request.decisionReason && ` · ${t('moot')}`}
            </p>
            {request.decisionReason && (
              <p className="mt-1 max-w-[65ch] whitespace-pre-line">{request.decisionReason}</p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
