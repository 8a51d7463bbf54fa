import { columnOf } from '../sheets/column-of'
import type { ColumnKey } from '../sheets/columns'
import { unescapeFormula } from '../sheets/formula'
import { codeOf } from '../sheets/words'
import type { Mapping } from './map-columns'
import { readDay } from './read-day'

/** What a row says, column by column: null where the cell is empty, absent where there is no such column. */
export type RowValues = Partial<Record<ColumnKey, string | null>>
/** What is wrong with a cell, as a code of messages/<language>/errors.json. */
export type Problem = { column: ColumnKey; code: string; value: string }

/** Names of bodies by whatever a sheet may call them, in lower case. */
export type BodyNames = Record<'committee' | 'portfolio' | 'department', ReadonlyMap<string, string>>

const LONGEST: Partial<Record<ColumnKey, number>> = { madeBy: 200, party: 100, phrase: 200, quote: 5000 }

type Read = { value: string } | { code: string }
type Reader = (text: string, column: ColumnKey, names: BodyNames) => Read

const orCode = (value: string | null | undefined, code: string): Read =>
  value === null || value === undefined ? { code } : { value }

const body: Reader = (text, column, names) =>
  orCode(names[column as keyof BodyNames].get(text.toLowerCase()), `import_no_such_${column}`)

const READERS = {
  text: (text: string, column: ColumnKey): Read => {
    const longest = LONGEST[column]
    return longest && text.length > longest ? { code: 'too_long' } : { value: text }
  },
  day: (text: string): Read => orCode(readDay(text), 'import_no_day'),
  kind: (text: string): Read => orCode(codeOf('kind', text), 'import_no_such_word'),
  strength: (text: string): Read => orCode(codeOf('strength', text), 'import_no_such_word'),
  state: (text: string): Read => orCode(codeOf('state', text), 'import_no_such_word'),
  flag: (text: string): Read => orCode(codeOf('flag', text), 'import_no_such_word'),
  count: (text: string): Read => orCode(/^\d{1,9}$/.test(text) ? text : null, 'import_no_number'),
} satisfies Record<string, Reader>

const isBody = (column: ColumnKey): column is keyof BodyNames =>
  column === 'committee' || column === 'portfolio' || column === 'department'

/** The cells of a row as values of the register's columns, and what could not be read. */
export function readCells(cells: string[], mapping: Mapping, names: BodyNames) {
  const values: RowValues = {}
  const problems: Problem[] = []
  for (const [index, column] of mapping.entries()) {
    if (column === null) continue
    const text = unescapeFormula(cells[index] ?? '').trim()
    values[column] = null
    if (text === '') continue
    const read = (isBody(column) ? body : READERS[columnOf(column).type])(text, column, names)
    if ('value' in read) values[column] = read.value
    else problems.push({ column, code: read.code, value: text.slice(0, 100) })
  }
  return { values, problems }
}
