import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Filters, registerUrl } from '@/lib/commitments/filters'
import type { RegisterLists } from './register-lists'

type Props = { filters: Filters; lists: RegisterLists }

/** What the list is narrowed by now, each with the way to take it off. */
export function ActiveFilters({ filters, lists }: Props) {
  const t = useTranslations('register')
  const states = useTranslations('states')
  const nameOf = (rows: { slug: string; name: string }[], slug?: string) =>
    slug && (rows.find((row) => row.slug === slug)?.name ?? slug)
  const said: Partial<Record<keyof Filters, string | undefined>> = {
    q: filters.q && t('filter.q', { q: filters.q }),
    committee: nameOf(lists.committees, filters.committee),
    portfolio: nameOf(lists.portfolios, filters.portfolio),
    department: nameOf(lists.departments, filters.department),
    party: filters.party,
    state: filters.state && states(`commitment.${filters.state}`),
    kind: filters.kind && states(`kind.${filters.kind}`),
    strength: filters.strength && states(`strength.${filters.strength}`),
    year: filters.year === undefined ? undefined : String(filters.year),
    slipped: filters.slipped && t('filter.slipped'),
    document: filters.document && t('filter.document'),
    assignee: filters.assignee && t('filter.assignee'),
  }
  const active = Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1]))
  if (active.length === 0) return null
  return (
    <ul aria-label={t('filter.active')} className="mb-4 flex flex-wrap gap-2 text-sm print:hidden">
      {active.map(([name, words]) => (
        <li key={name}>
          <Link
            href={registerUrl({ ...filters, [name]: undefined, page: 1 })}
            className="inline-flex min-h-8 items-center gap-2 rounded border border-edge px-2 text-ink no-underline hover:border-ink"
          >
            {words}
            <span aria-hidden="true">×</span>
            <span className="sr-only">{t('filter.remove')}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
