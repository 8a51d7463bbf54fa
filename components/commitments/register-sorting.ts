import { type Filters, firstPage, registerUrl } from '@/lib/commitments/filters'

/** How the register's columns sort: the address that sorts by each, and which one does now. */
export function sortingOf(filters: Filters) {
  const sort = (by: Filters['sort'], direction: 'ascending' | 'descending') => ({
    href: registerUrl(firstPage({ ...filters, sort: by })),
    direction: filters.sort === by ? direction : null,
  })
  return {
    title: sort('title', 'ascending'),
    due: sort('due', 'ascending'),
    made: sort('made', 'descending'),
  }
}
