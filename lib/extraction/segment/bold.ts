import type { Span } from '../types'
import type { Furniture } from './furniture'
import { trimSpan } from './lines'
import type { Sheet } from './sheet'

/** What the page says beside the words: bold runs in order and apart, and lines that are no text. */
export type Layout = { sheet: Sheet; bold: Span[]; furniture: Furniture }

/** Bold runs in order, those joined that only white space keeps apart. */
export function joinBold(text: string, bold: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const run of [...bold].sort((one, other) => one.start - other.start)) {
    const { start, end } = trimSpan(text, {
      start: Math.max(0, run.start),
      end: Math.min(run.end, text.length),
    })
    if (start >= end) continue
    const last = joined.at(-1)
    const gap = last && trimSpan(text, { start: Math.min(last.end, start), end: start })
    if (last && gap && gap.start === gap.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** The run that holds `at`, or the next one after it. Runs are in order and apart. */
export function boldFrom(bold: readonly Span[], at: number): Span | null {
  let low = 0
  let high = bold.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bold[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return bold[low] ?? null
}
