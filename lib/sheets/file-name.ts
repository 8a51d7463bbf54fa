import { slugFor } from '../council/slug'
import type { IsoDay } from '../day'

/** `toezeggingen-gemeente-woordhaven-2026-11-27.csv`: letters, digits and hyphens, so that every system can keep it. */
export function sheetFileName(council: string, today: IsoDay, extension: string, word: string): string {
  return `${word}-${slugFor(council, [])}-${today}.${extension}`
}
