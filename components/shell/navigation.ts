import type { Role } from '@/lib/access/roles'

export type Destination = {
  href: string
  word: 'commitments' | 'documents' | 'committees' | 'portfolios' | 'figures' | 'desk' | 'admin'
  /** Where it leads, where that is not its own first page. */
  leadsTo?: string
}

type Row = Omit<Destination, 'leadsTo'> & { for: 'everyone' | readonly Role[]; ownStart?: string }

const ROWS: Row[] = [
  { href: '/commitments', word: 'commitments', for: 'everyone', ownStart: '/commitments/start' },
  { href: '/documents', word: 'documents', for: 'everyone' },
  { href: '/committees', word: 'committees', for: 'everyone' },
  { href: '/portfolios', word: 'portfolios', for: 'everyone' },
  { href: '/figures', word: 'figures', for: 'everyone' },
  { href: '/desk', word: 'desk', for: ['member', 'staff', 'admin'] },
  { href: '/admin', word: 'admin', for: ['admin'] },
]

/** What the menu offers someone. It only leaves out what would be refused; the pages themselves refuse. */
export function destinationsFor(role: Role | null): Destination[] {
  const rows = ROWS.filter((row) => row.for === 'everyone' || (role !== null && row.for.includes(role)))
  return rows.map(({ href, word, ownStart }) => ({
    ...{ href, word },
    ...(role && ownStart && { leadsTo: ownStart }),
  }))
}

/** Whether a page belongs to a destination: the page itself or anything below it. */
export function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}
