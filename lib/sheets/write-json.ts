import type { SheetColumn } from './columns'
import type { SheetRow } from './sheet-row'

function typed(row: SheetRow, { key, type }: SheetColumn): string | number | boolean | null {
  const value = row[key]
  if (value === null) return null
  if (type === 'count') return Number(value)
  return type === 'flag' ? value === 'true' : value
}

/** One array of objects with codes in place of words, stretch by stretch. */
export async function* writeJson(
  stretches: AsyncIterable<SheetRow[]>,
  columns: SheetColumn[],
): AsyncGenerator<string> {
  let before = '[\n'
  for await (const rows of stretches)
    for (const row of rows) {
      const entries = columns.map((column) => [column.key, typed(row, column)])
      yield before + JSON.stringify(Object.fromEntries(entries))
      before = ',\n'
    }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
