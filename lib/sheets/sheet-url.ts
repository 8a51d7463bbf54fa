import { type Filters, firstPage, registerUrl } from '../commitments/filters'

const queryOf = (filters: Partial<Filters>) => registerUrl(firstPage(filters)).split('?')[1] ?? ''
const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path)

/** The address of a view as a file. */
export function sheetUrl(format: 'xlsx' | 'csv' | 'json', filters: Partial<Filters>, more = ''): string {
  return withQuery(`/commitments/export/${format}`, [queryOf(filters), more].filter(Boolean).join('&'))
}

/** The address of a view as a list for on paper. */
export const printUrl = (filters: Partial<Filters>): string =>
  withQuery('/commitments/list', queryOf(filters))
