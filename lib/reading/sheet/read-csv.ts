import { parse } from 'csv-parse/sync'
import { decodeText } from '../plain/decode-text'
import { ReadingError } from '../reading-error'
import { SHEET_LIMITS } from './sheet-limits'
import { SheetRows } from './sheet-rows'

const DELIMITERS = [';', ',', '\t'] as const

/** The sign that most often parts the cells of the first line; what stands in quotes does not count. */
export function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)
  const counted = DELIMITERS.map((sign) => ({ sign, count: line.split(sign).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

/**
 * Reads comma, semicolon or tab separated values, in UTF-8 or the code page of older Dutch files.
 * @throws {ReadingError} corrupt, empty, sheet_too_large, unknown_type
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes)
  const sheet = new SheetRows()
  try {
    const options = { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, bom: true }
    const rows = parse(text, { ...options, to: SHEET_LIMITS.rows + 1 }) as string[][]
    for (const row of rows) sheet.add(row)
  } catch (error) {
    if (error instanceof ReadingError) throw error
    throw new ReadingError('corrupt', { cause: error })
  }
  return sheet.take()
}
