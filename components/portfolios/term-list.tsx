import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import type { HeldTerm } from '@/lib/portfolios/terms'

/** Everyone who held a portfolio, the latest first. */
export function TermList({ terms }: { terms: HeldTerm[] }) {
  const t = useTranslations('portfolios.terms')
  const language = useLocale()
  const period = ({ from, to }: HeldTerm) => {
    const first = formatDay(from, language)
    return to ? t('span', { from: first, to: formatDay(to, language) }) : t('from', { from: first })
  }
  if (terms.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul>
      {terms.map((term) => (
        <li key={`${term.holder} ${term.from}`} className="border-b border-rule py-2 last:border-b-0">
          <p className={term.to ? undefined : 'font-medium'}>{term.holder}</p>
          <p className="text-sm text-muted">
            {term.office}, {period(term)}
          </p>
        </li>
      ))}
    </ul>
  )
}
