import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { toDate } from '../day'
import { Invalid } from '../errors'
import type { SheetColumn } from './columns'
import { escapeFormula } from './formula'
import type { SheetRow } from './sheet-row'
import { wordOf } from './words'

/** A workbook is made in memory; who needs more rows takes CSV, which is not. */
export const MOST_XLSX_ROWS = 50_000
/** Excel's own limit of a cell. */
const LONGEST_CELL = 32_767

/**
 * Excel writes characters that XML has no room for as `_x0007_`, and so text that looks like one gets its underscore
 * written that way.
 */
const asXstring = (text: string) =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to write otherwise
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (one) => `_x${hex(one)}_`)
const hex = (one: string) => one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

function cellOf(row: SheetRow, { key, type }: SheetColumn, language: 'nl' | 'en'): Cell {
  const value = row[key]
  if (value === null || value === '') return null
  if (type === 'day') return { value: toDate(value), type: Date, format: 'dd-mm-yyyy' }
  if (type === 'count') return { value: Number(value), type: Number }
  const text = asXstring(escapeFormula(wordOf(type, value, language)))
  return { value: text.slice(0, LONGEST_CELL), type: String, wrap: true, alignVertical: 'top' }
}

/**
 * A workbook of one sheet, with days as days.
 * @throws Invalid `too_many_for_xlsx` where it would not fit in memory
 */
export async function writeXlsx(
  stretches: AsyncIterable<SheetRow[]>,
  { columns, language, sheet }: { columns: SheetColumn[]; language: 'nl' | 'en'; sheet: string },
): Promise<Buffer> {
  const data: Cell[][] = [
    columns.map((column) => ({ value: column[language], type: String, fontWeight: 'bold' })),
  ]
  for await (const rows of stretches) {
    if (data.length + rows.length > MOST_XLSX_ROWS + 1)
      throw new Invalid('too_many_for_xlsx', {}, { most: MOST_XLSX_ROWS })
    for (const row of rows) data.push(columns.map((column) => cellOf(row, column, language)))
  }
  const widths = columns.map(({ width }) => ({ width }))
  return writeExcelFile(data, { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer()
}
