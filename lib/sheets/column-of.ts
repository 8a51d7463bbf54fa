import { COLUMNS, type ColumnKey, type SheetColumn } from './columns'

const byKey = new Map<string, SheetColumn>(COLUMNS.map((column) => [column.key, column]))

/** @throws Error for a column that is not in the table */
export function columnOf(key: ColumnKey): SheetColumn {
  const column = byKey.get(key)
  if (!column) throw new Error(`unknown column: ${key}`)
  return column
}

export const isColumnKey = (key: string): key is ColumnKey => byKey.has(key)
