import type { Role } from '@/lib/access/roles'

export type Destination = { href: string; word: 'commitments' | 'documents' | 'desk' | 'admin' }

type Row = Destination & { for: 'everyone' | readonly Role[] }

const ROWS: Row[] = [
  { href: '/commitments', word: 'commitments', for: 'everyone' },
  { href: '/documents', word: 'documents', for: 'everyone' },
  { href: '/desk', word: 'desk', for: ['member', 'staff', 'admin'] },
  { href: '/admin', word: 'admin', for: ['admin'] },
]

/** What the menu offers someone. It only leaves out what would be refused; the pages themselves refuse. */
export function destinationsFor(role: Role | null): Destination[] {
  const rows = ROWS.filter((row) => row.for === 'everyone' || (role !== null && row.for.includes(role)))
  return rows.map(({ href, word }) => ({ href, word }))
}

/** Whether a page belongs to a destination: the page itself or anything below it. */
export function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}
