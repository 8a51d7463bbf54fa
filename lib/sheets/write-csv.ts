import { stringify } from 'csv-stringify/sync'
import type { SheetColumn } from './columns'
import { escapeFormula } from './formula'
import type { SheetRow } from './sheet-row'
import { wordOf } from './words'

export type Separator = 'comma' | 'semicolon'
type How = { columns: SheetColumn[]; language: 'nl' | 'en'; separator: Separator }

/** Spreadsheets take a file without this mark for one in an old code page. */
const BYTE_ORDER_MARK = '\ufeff'
const DELIMITERS: Record<Separator, string> = { comma: ',', semicolon: ';' }

/** CSV (RFC 4180), stretch by stretch: the whole is never in memory. */
export async function* writeCsv(
  stretches: AsyncIterable<SheetRow[]>,
  { columns, language, separator }: How,
): AsyncGenerator<string> {
  const write = (rows: string[][]) =>
    stringify(rows, { delimiter: DELIMITERS[separator], record_delimiter: 'windows' })
  yield BYTE_ORDER_MARK + write([columns.map((column) => column[language])])
  for await (const rows of stretches)
    yield write(
      rows.map((row) =>
        columns.map(({ key, type }) => escapeFormula(wordOf(type, row[key] ?? '', language))),
      ),
    )
}
