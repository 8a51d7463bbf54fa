import { classNames } from './class-names'
import type { Column } from './table-column'
import { TableHead } from './table-head'

type Props<Row> = {
  /** Says what the rows are; read out, not shown. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
}

/**
 * A dense table for work; its head stays in sight, and on a phone every row becomes a block. The explicit roles
 * keep it a table for screen readers there, since `display: block` takes the native ones away.
 */
export function Table<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className="data-table" role="table">
      <caption className="sr-only">{caption}</caption>
      <TableHead columns={columns} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ id, header, cell, align, lead, nowrap }) => (
              <td
                key={id}
                role="cell"
                data-label={header}
                className={classNames(align, lead && 'lead', nowrap && 'whitespace-nowrap') || undefined}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
