import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonStyle } from './button-style'
import { pageNumbers } from './page-numbers'

type Props = {
  page: number
  pages: number
  hrefFor: (page: number) => string
  /** Such as `51–100 van 312`. */
  summary?: string
}

/** Leads through a long list. With one page there is nothing to lead through, only the summary. */
export function Pagination({ summary, ...numbers }: Props) {
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-wrap items-center justify-between gap-4 text-sm">
      <p className="text-muted tabular-nums">{summary}</p>
      {numbers.pages > 1 && <PageLinks {...numbers} />}
    </nav>
  )
}

function PageLinks({ page, pages, hrefFor }: Omit<Props, 'summary'>) {
  const t = useTranslations('ui')
  return (
    <ul className="flex flex-wrap items-center gap-1 tabular-nums">
      {page > 1 && (
        <li>
          <Link href={hrefFor(page - 1)} rel="prev" className={buttonStyle('quiet', 'small')}>
            {t('previous')}
          </Link>
        </li>
      )}
      {pageNumbers(page, pages).map((number, index) => (
        <li key={number ?? `gap-${index}`}>
          {number === null ? (
            <span className="px-1 text-muted">…</span>
          ) : (
            <PageLink href={hrefFor(number)} number={number} current={number === page} />
          )}
        </li>
      ))}
      {page < pages && (
        <li>
          <Link href={hrefFor(page + 1)} rel="next" className={buttonStyle('quiet', 'small')}>
            {t('next')}
          </Link>
        </li>
      )}
    </ul>
  )
}

function PageLink({ href, number, current }: { href: string; number: number; current: boolean }) {
  const t = useTranslations('ui')
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      aria-label={t('page', { page: number })}
      className={buttonStyle(current ? 'secondary' : 'quiet', 'small')}
    >
      {number}
    </Link>
  )
}
