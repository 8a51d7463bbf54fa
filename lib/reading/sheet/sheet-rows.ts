import { ReadingError } from '../reading-error'
import { SHEET_LIMITS } from './sheet-limits'

/** Rows of text, each as long as its last cell that holds something; rows without any are left out. */
export class SheetRows {
  readonly rows: string[][] = []

  /** @throws {ReadingError} sheet_too_large */
  add(cells: string[]) {
    const row = cells.slice(0, SHEET_LIMITS.columns).map((cell) => cell.slice(0, SHEET_LIMITS.cellLength))
    while (row.length > 0 && row.at(-1)?.trim() === '') row.pop()
    if (row.length === 0) return
    if (this.rows.length >= SHEET_LIMITS.rows) throw new ReadingError('sheet_too_large')
    this.rows.push(row)
  }

  /** @throws {ReadingError} empty */
  take(): string[][] {
    if (this.rows.length === 0) throw new ReadingError('empty')
    return this.rows
  }
}
