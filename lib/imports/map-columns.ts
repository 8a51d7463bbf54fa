import { isColumnKey } from '../sheets/column-of'
import { COLUMNS, type ColumnKey } from '../sheets/columns'

/** What stands under a header of a sheet; null where it is left out. */
export type Mapping = (ColumnKey | null)[]

export const plainHeader = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[:*]+$/, '')

const KNOWN = new Map<string, ColumnKey>(
  COLUMNS.flatMap(({ key, nl, en, also }) =>
    [nl, en, ...also].map((name) => [name.toLowerCase(), key] as const),
  ),
)

/** How far down a sheet its headers may stand: above them councils put a title and a date. */
const HEADERS_WITHIN = 20

/** The row of headers: the first in which two columns are recognised, else the first row there is. */
export function findHeaderRow(rows: string[][], remembered: ReadonlyMap<string, string>): number {
  const known = (row: string[]) =>
    row.filter((cell) => KNOWN.has(plainHeader(cell)) || remembered.has(plainHeader(cell))).length
  const found = rows.slice(0, HEADERS_WITHIN).findIndex((row) => known(row) >= 2)
  return Math.max(0, found)
}

/** What each header means: as this office said last time, else by its name. Each column is used once. */
export function guessMapping(headers: string[], remembered: ReadonlyMap<string, string>): Mapping {
  const used = new Set<ColumnKey>()
  return headers.map((header) => {
    const plain = plainHeader(header)
    const said = remembered.get(plain)
    const column = said !== undefined && isColumnKey(said) ? said : (KNOWN.get(plain) ?? null)
    if (said === '' || column === null || used.has(column)) return null
    used.add(column)
    return column
  })
}
