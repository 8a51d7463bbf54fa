import type { Actor } from '../access/actor'
import type { Moment } from '../commitments/facets'
import type { Filters } from '../commitments/filters'
import { columnsFor, sheetRows } from './sheet-row'
import { type Separator, writeCsv } from './write-csv'
import { writeJson } from './write-json'
import { writeXlsx } from './write-xlsx'

export const SHEET_FORMATS = ['xlsx', 'csv', 'json'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

export const isSheetFormat = (format: string): format is SheetFormat =>
  (SHEET_FORMATS as readonly string[]).includes(format)

export const MEDIA_TYPES: Record<SheetFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
}

type View = {
  actor: Actor
  filters: Filters
  moment: Moment
  language: 'nl' | 'en'
  /** Name of the sheet in a workbook. */
  sheet: string
  separator: Separator
}

/** Text as bytes for whoever reads it, no faster than they read. */
function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}

/**
 * A view of the register as the body of a file: every commitment of it that this person may see, on however many pages.
 * @throws Invalid `too_many_for_xlsx`
 */
export async function writeSheet(format: SheetFormat, view: View) {
  const { actor, filters, moment, language, sheet, separator } = view
  const columns = columnsFor(actor)
  const stretches = sheetRows(actor, { ...filters, after: undefined, before: undefined }, moment)
  if (format === 'csv') return streamOf(writeCsv(stretches, { columns, language, separator }))
  if (format === 'json') return streamOf(writeJson(stretches, columns))
  return new Uint8Array(await writeXlsx(stretches, { columns, language, sheet }))
}
