import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatCount, formatDay } from '@/lib/format'
import type { HolderRow } from '@/lib/portfolios/queries'
import { DOT } from '../ui/dot'

/** Holders with what they hold, and what stands open in it. */
export function HolderList({ rows }: { rows: HolderRow[] }) {
  const t = useTranslations('portfolios.index')
  return (
    <ul className="border-t border-ink">
      {rows.map(({ holder, portfolios }) => (
        <li
          key={holder?.holder ?? ''}
          className="grid gap-x-8 gap-y-2 border-b border-rule py-4 sm:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <div>
            <h2 className="text-base">{holder?.holder ?? t('vacant')}</h2>
            {holder && <p className="text-sm text-muted">{holder.office}</p>}
          </div>
          <ul className="space-y-2">
            {portfolios.map((portfolio) => (
              <PortfolioLine key={portfolio.slug} portfolio={portfolio} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function PortfolioLine({ portfolio }: { portfolio: HolderRow['portfolios'][number] }) {
  const t = useTranslations('portfolios.index')
  const language = useLocale()
  const { slug, name, since, live, overdue } = portfolio
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6">
      <span>
        <Link href={`/portfolios/${slug}`} className="font-medium">
          {name}
        </Link>
        {since && (
          <span className="text-sm text-muted"> {t('since', { day: formatDay(since, language) })}</span>
        )}
      </span>
      <span className="text-sm tabular-nums">
        {t('live', { count: formatCount(live, language) })}
        {overdue.n > 0 && (
          <>
            {DOT}
            <span className="font-medium text-late">
              {t('overdue', { count: formatCount(overdue, language) })}
            </span>
          </>
        )}
      </span>
    </li>
  )
}
