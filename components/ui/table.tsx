import { classNames } from './class-names'
import { Kept } from './still/kept'
import type { Column } from './table-column'
import { TableHead } from './table-head'

type Props<Row> = {
  /** Says what the rows are; read out, not shown. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  /** All that a row's looks depend on, where the table is drawn still: a row with the same facts is not drawn again. */
  factsOf?: (row: Row) => unknown[]
}

// biome-ignore-start lint/a11y/noRedundantRoles: see Table
/** A row's cells under their columns; on a phone each says its column itself. */
function Cells<Row>({ columns, row }: { columns: Column<Row>[]; row: Row }) {
  return columns.map(({ id, header, cell, align, lead, nowrap }) => (
    <td
      key={id}
      role="cell"
      data-label={header}
      className={classNames(align, lead && 'lead', nowrap && 'whitespace-nowrap') || undefined}
    >
      {cell(row)}
    </td>
  ))
}
// biome-ignore-end lint/a11y/noRedundantRoles: see Table

/**
 * A dense table for work; its head stays in sight, and on a phone every row becomes a block. The explicit roles
 * keep it a table for screen readers there, since `display: block` takes the native ones away.
 */
export function Table<Row>({ caption, columns, rows, keyOf, factsOf }: Props<Row>) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className="data-table" role="table">
      <caption className="sr-only">{caption}</caption>
      <TableHead columns={columns} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {factsOf ? (
              <Kept facts={factsOf(row)}>{() => <Cells columns={columns} row={row} />}</Kept>
            ) : (
              <Cells columns={columns} row={row} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
