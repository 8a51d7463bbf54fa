import type { Filters } from '@/lib/commitments/filters'
import type { RegisterLists } from '@/lib/commitments/register-lists'
import type { Say } from './feed-words'

/** What a view is called in a calendar program: the council, and what it was narrowed by, in words. */
export function viewName(
  filters: Filters,
  lists: RegisterLists,
  { feeds, states, council }: { feeds: Say; states: Say; council: string },
): string {
  const named = <T extends { slug: string }>(rows: T[], slug: string | undefined) =>
    rows.find((row) => row.slug === slug)
  const parts = [
    filters.standing && feeds(`standing.${filters.standing}`),
    filters.state && states(`commitment.${filters.state}`),
    named(lists.committees, filters.committee)?.shortName,
    named(lists.portfolios, filters.portfolio)?.name,
    named(lists.holders, filters.holder)?.name,
    named(lists.departments, filters.department)?.name,
    named(lists.parties, filters.party)?.name ?? filters.party,
    filters.kind && states(`kind.${filters.kind}`),
    filters.strength && states(`strength.${filters.strength}`),
    filters.year?.toString(),
    filters.slipped && feeds('slipped'),
    filters.q && feeds('words', { q: filters.q }),
  ].filter(Boolean)
  return `${feeds('name', { council })}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}
