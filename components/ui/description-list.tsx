import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Description = { term: string; value: ReactNode }

const COLUMNS = {
  wide: 'gap-x-6 sm:grid-cols-[10rem_minmax(0,1fr)]',
  narrow: 'gap-x-4 grid-cols-[6.5rem_minmax(0,1fr)]',
} as const

type Props = {
  items: Description[] /** Room for the terms: `narrow` in a side column. */
  terms?: keyof typeof COLUMNS
}

/** What is known of one thing, term by term. Terms without a value are left out. */
export function DescriptionList({ items, terms = 'wide' }: Props) {
  const known = items.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl>
      {known.map(({ term, value }) => (
        <div
          key={term}
          className={classNames('grid border-b border-rule py-2 last:border-b-0', COLUMNS[terms])}
        >
          <dt className="text-sm/6 text-muted">{term}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
