import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { buttonStyle } from '../ui/button-style'
import { DueWhy } from './due-why'
import type { Fired, Reviewable, ReviewFrame } from './reviewable'

/** Why this is a candidate, and why with this window: the rules that fired, and on which words. */
export function CandidateWhy({ candidate, frame }: { candidate: Reviewable; frame: ReviewFrame }) {
  const t = useTranslations('review.why')
  const language = useLocale()
  const { fired, score, engineVersion, byHand } = candidate
  return (
    <details className="group/why text-sm open:order-last open:basis-full">
      <summary
        className={buttonStyle(
          'quiet',
          'small',
          'list-none group-open/why:bg-sunken [&::-webkit-details-marker]:hidden',
        )}
      >
        {t('summary')}
      </summary>
      <div className="mt-2 grid gap-x-4 gap-y-3 border-l-3 border-rule pl-4 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
        <p className="text-muted">{t('window')}</p>
        <div className="space-y-1">
          <DueWhy candidate={candidate} frame={frame} />
        </div>
        <p className="text-muted">{t('fired')}</p>
        {byHand ? <p>{t('none_fired')}</p> : <FiredRules fired={fired} />}
        {!byHand && (
          <p className="text-muted tabular-nums sm:col-start-2">
            {t('score', { score: formatNumber(score, language, 2) })} ·{' '}
            {t('engine', { version: engineVersion })}
          </p>
        )}
      </div>
    </details>
  )
}

function FiredRules({ fired }: { fired: Fired[] }) {
  const t = useTranslations('review.why')
  const words = useTranslations('documents.rule')
  const language = useLocale()
  const spoken = (rule: string) => (words.has(rule as 'we-will') ? words(rule as 'we-will') : rule)
  return (
    <ul className="space-y-1">
      {fired.map(({ rule, words: said, weight }, index) => (
        // The same rule may fire twice on the same words.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <li key={index} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
          <span>
            <q>{said}</q> <span className="text-muted">{spoken(rule)}</span>
          </span>
          <span className="text-muted tabular-nums" title={t('weight', { weight })}>
            {weight > 0 ? '+' : ''}
            {formatNumber(weight, language, 2)}
          </span>
        </li>
      ))}
    </ul>
  )
}
