import type { FormatReading, TextSpan } from './document'
import { LIMITS } from './limits'
import { ReadingError } from './reading-error'

export type Run = { text: string; bold: boolean }

/** A paragraph, list item or printed line. `tight`: directly under the one before, without a blank line. */
export type Block = {
  runs: Run[]
  tight?: boolean
  /** A bulleted list item; items under each other stand tight. */
  item?: boolean
  /** Index (from 0) of the page it stands on; absent where the format has no pages. */
  page?: number
}

/** Adds words to a paragraph, to its last run where they look the same: parsers hand text over in crumbs. */
export function addRun(runs: Run[], text: string, bold: boolean): void {
  const last = runs.at(-1)
  if (last && last.bold === bold) last.text += text
  else runs.push({ text, bold })
}

type Sheet = { parts: string[]; length: number; bold: TextSpan[]; pages: number[]; afterItem: boolean }

/** Blocks to text with offsets. Empty blocks vanish; `pageCount` pages each get a start, also those without text. */
export function layOut(
  blocks: Iterable<Block>,
  pageCount = 0,
): Pick<FormatReading, 'text' | 'pages' | 'bold'> {
  const sheet: Sheet = { parts: [], length: 0, bold: [], pages: [], afterItem: false }
  for (const block of blocks) addBlock(sheet, block)
  while (sheet.pages.length < pageCount) sheet.pages.push(sheet.length)
  return { text: sheet.parts.join(''), pages: sheet.pages, bold: sheet.bold }
}

function addBlock(sheet: Sheet, block: Block): void {
  const runs = tidyRuns(block.runs)
  if (runs.length === 0) return
  const tight = block.tight || (block.item && sheet.afterItem)
  sheet.afterItem = block.item === true
  if (sheet.length > 0) write(sheet, tight ? '\n' : '\n\n')
  if (block.page !== undefined) while (sheet.pages.length <= block.page) sheet.pages.push(sheet.length)
  for (const run of runs) {
    const start = sheet.length
    write(sheet, run.text)
    if (run.bold) addBold(sheet, run.text, start)
  }
}

function write(sheet: Sheet, text: string): void {
  sheet.parts.push(text)
  sheet.length += text.length
  if (sheet.length > LIMITS.textLength) throw new ReadingError('unpacked_too_large')
}

/** White space collapsed over the borders of runs, trimmed at both ends and around line breaks. */
function tidyRuns(runs: Run[]): Run[] {
  const tidy: Run[] = []
  let last = '\n'
  for (const run of runs) {
    let text = cleanCharacters(run.text)
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/[ \t]+/g, ' ')
      .replace(/\n{2,}/g, '\n')
    if (last === '\n') text = text.replace(/^[ \n]+/, '')
    else if (last === ' ') text = text.replace(/^ +/, '')
    if (text === '') continue
    last = text.at(-1) ?? last
    tidy.push({ text, bold: run.bold })
  }
  return trimEnd(tidy)
}

function trimEnd(runs: Run[]): Run[] {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/[ \n]+$/, '')
    if (last.text !== '') break
    runs.pop()
  }
  return runs
}

/** Characters that a reader does not see, or that PostgreSQL cannot store, must not reach the extractor. */
function cleanCharacters(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/[\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
  )
}

/** Joins runs that touch or are parted by white space within a block, so that a bold question is one span. */
function addBold(sheet: Sheet, text: string, at: number): void {
  const start = at + (text.length - text.trimStart().length)
  const end = at + text.trimEnd().length
  if (end <= start) return
  const before = sheet.bold.at(-1)
  if (before && isSmallGap(sheet, before.end, start)) before.end = end
  else sheet.bold.push({ start, end })
}

function isSmallGap(sheet: Sheet, from: number, to: number): boolean {
  const width = to - from
  if (width === 0) return true
  if (width > 3) return false
  const tail = sheet.parts.slice(-4).join('')
  const gap = tail.slice(tail.length - (sheet.length - from), tail.length - (sheet.length - to))
  return gap.trim() === '' && !gap.includes('\n\n')
}
