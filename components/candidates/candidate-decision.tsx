import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import type { Reviewable } from './reviewable'

/** What was decided, by whom and when; what was registered or merged into leads there. */
export function CandidateDecision({ candidate: { state, decision } }: { candidate: Reviewable }) {
  const t = useTranslations('review.decided')
  const language = useLocale()
  const { number, into, reason, by, on } = decision
  const link = number && <Link href={`/commitments/${number}`}>{number}</Link>
  return (
    <p className="flex flex-wrap gap-x-3 text-sm">
      {state === 'accepted' && (
        <span>
          {t('accepted')} <span className="font-medium">{link}</span>
        </span>
      )}
      {state === 'rejected' && <span>{t('rejected', { reason: reason ?? '' })}</span>}
      {state === 'merged' && <span>{t.rich('merged', { target: () => link || into })}</span>}
      {by && on && (
        <span className="text-muted">{t('by', { name: by, date: formatDay(on, language, 'short') })}</span>
      )}
    </p>
  )
}
