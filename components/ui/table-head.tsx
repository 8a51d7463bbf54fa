import Link from 'next/link'
import type { Column } from './table-column'

const ARROWS = { ascending: 'M6 10V2M3 5l3-3 3 3', descending: 'M6 2v8M3 7l3 3 3-3' } as const

function HeaderCell<Row>({ header, align, sort }: Column<Row>) {
  if (!sort)
    return (
      <th scope="col" className={align}>
        {header}
      </th>
    )
  return (
    <th scope="col" className={align} aria-sort={sort.direction ?? undefined}>
      <Link href={sort.href} className="inline-flex items-center gap-1">
        {header}
        <svg className="size-3" viewBox="0 0 12 12" fill="none" aria-hidden="true">
          {sort.direction && <path d={ARROWS[sort.direction]} stroke="currentColor" strokeWidth="1.5" />}
        </svg>
      </Link>
    </th>
  )
}

/** Column names; those that can sort are links, and say how they are sorted. */
export function TableHead<Row>({ columns }: { columns: Column<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <HeaderCell key={column.id} {...column} />
        ))}
      </tr>
    </thead>
  )
}
