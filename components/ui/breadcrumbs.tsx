import Link from 'next/link'
import { useTranslations } from 'next-intl'

export type Crumb = { href: string; label: string }

/** The way up from here; the page itself is not repeated, its title follows. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('path')} className="mb-3 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label }) => (
          <li
            key={href}
            className="flex items-center gap-x-2 text-muted after:content-['/'] last:after:content-none"
          >
            <Link href={href} className="inline-flex min-h-6 items-center">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
