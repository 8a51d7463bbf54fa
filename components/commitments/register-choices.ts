import { useLocale, useTranslations } from 'next-intl'
import { type Facet, partyKey } from '@/lib/commitments/facets'
import { type Filters, NOBODY, PUBLISHED } from '@/lib/commitments/filters'
import { STATES } from '@/lib/commitments/lifecycle'
import type { FacetCounts } from '@/lib/commitments/register-counts'
import type { RegisterLists } from '@/lib/commitments/register-lists'
import { KINDS, STRENGTHS } from '@/lib/commitments/schema'
import { formatNumber } from '@/lib/format'

/** What this person may narrow by, besides what everyone may. */
export type FilterRights = { assignee: boolean; secrets: boolean }

export type Choice = { value: string; label: string }
export type RegisterChoice = { name: keyof Filters & string; options: Choice[] }

/** A choice with the values it is counted by; undefined where it is not counted. */
type Counted = Choice & { counted?: string[] }

const byId = (rows: { id: string; slug: string; name: string }[]): Counted[] =>
  rows.map(({ id, slug, name }) => ({ value: slug, label: name, counted: [id] }))

/** Says behind each choice how many it leads to, where that was counted. */
function useCounting(counts: FacetCounts) {
  const language = useLocale()
  return (facet: Facet, options: Counted[]): Choice[] => {
    const known = counts[facet]
    if (!known) return options
    return options.map(({ value, label, counted = [value] }) => {
      const n = counted.reduce((sum, key) => sum + (known[key] ?? 0), 0)
      return { value, label: `${label} (${formatNumber(n, language)})` }
    })
  }
}

/** The register's choices with their words, in the order in which the form shows them. */
export function useRegisterChoices(lists: RegisterLists, rights: FilterRights, counts: FacetCounts = {}) {
  const t = useTranslations('register.filter')
  const states = useTranslations('states')
  const counted = useCounting(counts)
  const ownWords = (
    facet: 'state' | 'kind' | 'strength',
    label: (value: string) => string,
    values: readonly string[],
  ) =>
    counted(
      facet,
      values.map((value) => ({ value, label: label(value) })),
    )
  const accounts = lists.assignees.map(({ id, name }) => ({ value: id, label: name }))
  const holders = lists.holders.map(({ slug, name, portfolioIds }) => ({
    value: slug,
    label: name,
    counted: portfolioIds,
  }))
  const parties = lists.parties.map(({ slug, name }) => ({
    value: slug,
    label: name,
    counted: [partyKey(name)],
  }))
  const years = lists.years.map((year) => ({ value: `${year}`, label: `${year}` }))
  const publicity = PUBLISHED.map((value) => ({ value, label: t(`published_${value}`) }))
  const all: (RegisterChoice | false)[] = [
    { name: 'committee', options: counted('committee', byId(lists.committees)) },
    { name: 'portfolio', options: counted('portfolio', byId(lists.portfolios)) },
    { name: 'holder', options: counted('portfolio', holders) },
    { name: 'department', options: counted('department', byId(lists.departments)) },
    { name: 'party', options: counted('party', parties) },
    { name: 'state', options: ownWords('state', (value) => states(`commitment.${value as 'open'}`), STATES) },
    { name: 'kind', options: ownWords('kind', (value) => states(`kind.${value as 'action'}`), KINDS) },
    {
      name: 'strength',
      options: ownWords('strength', (value) => states(`strength.${value as 'firm'}`), STRENGTHS),
    },
    { name: 'year', options: counted('year', years) },
    rights.assignee && { name: 'assignee', options: [{ value: NOBODY, label: t('nobody') }, ...accounts] },
    rights.secrets && { name: 'published', options: publicity },
  ]
  return all.filter((choice) => choice !== false)
}
