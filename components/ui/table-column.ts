import type { ReactNode } from 'react'

export type SortDirection = 'ascending' | 'descending'

export type Column<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Figures stand at the end of their column. */
  align?: 'end'
  /** Numbers of commitments and documents, days: never broken over two lines. */
  nowrap?: boolean
  /** The cell people look for; on a phone it becomes the heading of its row. */
  lead?: boolean
  /** Address that sorts by this column, and how it is sorted now. */
  sort?: { href: string; direction: SortDirection | null }
}
