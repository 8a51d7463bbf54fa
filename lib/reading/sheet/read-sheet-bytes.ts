import { ReadingError } from '../reading-error'
import { readDirectory } from '../zip/directory'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'

const starts = (bytes: Uint8Array, signs: number[]) => signs.every((sign, at) => bytes[at] === sign)

/**
 * Reads a sheet in this thread, by what is in it and not by its name: `readSheet` is the way in.
 * @throws {ReadingError}
 */
export function readSheetBytes(bytes: Uint8Array): string[][] {
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ReadingError('old_sheet')
  if (!starts(bytes, [0x50, 0x4b])) return readCsv(bytes)
  if (!readDirectory(bytes).has('xl/workbook.xml')) throw new ReadingError('no_sheet')
  return readXlsx(bytes)
}
