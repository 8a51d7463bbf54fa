import type { NumericRule } from './values'

/** The row that reads a number written in digits, and what that row caught of it. */
export type ReadNumber = { rule: NumericRule; groups: string[] }

/** The first row that reads the word, in plain letters; null where none does. */
export function readNumber(word: string, numeric: readonly NumericRule[]): ReadNumber | null {
  for (const rule of numeric) {
    const groups = rule.pattern.exec(word)?.slice(1)
    if (groups) return { rule, groups }
  }
  return null
}

/** True for a number that is no date by itself ("412", "3e"), but may be part of one. */
export function isBare(number: ReadNumber | null): boolean {
  return number?.rule.isBare?.(number.groups) ?? false
}
