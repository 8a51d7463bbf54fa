import { useTranslations } from 'next-intl'
import { StrengthMark } from '../commitments/strength-mark'
import { Badge } from '../ui/badge'
import type { Reviewable } from './reviewable'

/** Where, who, what sort and how firm, in one line. */
export function CandidateFacts({ candidate }: { candidate: Reviewable }) {
  const t = useTranslations('review')
  const words = useTranslations('states')
  const { question, owner, kind, strength, alsoAt, byHand, page } = candidate
  const where = question
    ? [t('question', { numbers: question.number }), question.party].filter(Boolean).join(', ')
    : t('outside_questions')
  const also = [...new Set(alsoAt.flatMap((number) => number ?? []))]
  const alsoWhere =
    also.length > 0 ? t('also_under', { numbers: also.join(', ') }) : t('also_at', { count: alsoAt.length })
  return (
    <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-muted">
      <li className="text-ink">{where}</li>
      {page !== null && <li className="tabular-nums">{t('page', { page })}</li>}
      <li>{owner ? t('owner', { owner }) : t('no_owner')}</li>
      <li>{words(`kind.${kind}`)}</li>
      <li>
        <StrengthMark strength={strength} />
      </li>
      {alsoAt.length > 0 && <li>{alsoWhere}</li>}
      {byHand && (
        <li>
          <Badge tone="accent">{t('by_hand')}</Badge>
        </li>
      )}
    </ul>
  )
}
