import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatWindow } from '@/lib/format'
import type { Likeness } from './reviewable'

/** A commitment in the register that says the same. Its term is shown beside: a repeat with another one matters most. */
export function CandidateLikeness({ like }: { like: Likeness }) {
  const t = useTranslations('review.like')
  const language = useLocale()
  const { number, title, phrase, words } = like
  const term = formatWindow(like, language, 'short') ?? phrase
  return (
    <div className="border-l-3 border-accent bg-accent-wash px-3 py-2 text-sm">
      <p>
        <span aria-hidden="true">≈ </span>
        {t.rich('like', {
          number: () => (
            <Link href={`/commitments/${number}`} className="font-medium">
              {number}
            </Link>
          ),
        })}{' '}
        {title}
      </p>
      <p className="text-muted tabular-nums">
        {term ? t('term', { term }) : t('no_term')} {t('shared', { words: words.join(', ') })}
      </p>
      <p className="text-muted">{t('what_now')}</p>
    </div>
  )
}
