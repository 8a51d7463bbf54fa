import { type Filters, filtersSchema, firstPage, readFilters, registerUrl } from '../commitments/filters'

/** Where one stands in a list is no part of a view: it always opens at its beginning. */
const PLACE = ['after', 'before'] as const

const isPlace = (name: string) => (PLACE as readonly string[]).includes(name)
const given = (query: string) => [...new URLSearchParams(query)].filter(([name]) => !isPlace(name))

/** The query of these filters as a view keeps it: the register's own address, without the place in the list. */
export function queryOf(filters: Filters): string {
  const [, query = ''] = registerUrl(firstPage(filters)).split('?')
  return query
}

/** The same view always has the same query, in whatever order its parts were given. */
export function normalQuery(query: string): string {
  return queryOf(readFilters(Object.fromEntries(given(query))))
}

/** Whether every part of a query narrows or sorts the register; an unknown or broken part would be left out unseen. */
export function isUnderstood(query: string): boolean {
  const parts = given(query)
  const read: Record<string, unknown> = readFilters(Object.fromEntries(parts))
  const names = new Set(parts.map(([name]) => name))
  const isRead = ([name, value]: [string, string]) =>
    name in filtersSchema.shape && (value === '' || String(read[name]) === value.trim())
  return names.size === parts.length && parts.every(isRead)
}

/** The address of a view: the register's own, so that it can be sent to anyone. */
export const viewHref = (query: string): string => (query ? `/commitments?${query}` : '/commitments')
