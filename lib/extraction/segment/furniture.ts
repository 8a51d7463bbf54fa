import { isDigitAt } from '../letters'
import type { Span } from '../types'
import { isBlank, type Line, trimSpan } from './lines'

/** Starts of the lines that are page furniture: page numbers and the running heads beside them. */
export type Furniture = ReadonlySet<number>

export const NO_FURNITURE: Furniture = new Set()

const PAGE_LINE =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|(?:pagina|blad|pag\.|page)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:\/|van)\s*\d{1,4})$/iu
/** A page number on the line of its running head: "Commissie Wonen, blad 2 van 7", "2 | Antwoorden". */
const HEAD_AND_PAGE =
  /(?:[\s,|–-](?:pagina|blad|pag\.|p\.|page)\s?\d{1,4}(?:\s?(?:van|\/|of)\s?\d{1,4})?|\s\|\s?\d{1,4})$|^\d{1,4}\s?\|\s/iu
const BARE_LINE = /^\d{1,4}$/
const ENDS_SENTENCE = /[.?!:;,…]["'’”)\]]*$/u
const LONGEST = 80
const DASHES = '-–—'
// How far from the page number a running head may stand.
const BESIDE = 2

type Short = { index: number; words: string }

/** Short lines that begin or end with a figure, or with the dash of "- 2 -": no page number stands in any other. */
function shortLines(text: string, lines: Line[]): Short[] {
  const short: Short[] = []
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index]!
    if (end === start || end - start > LONGEST) continue
    if (isDigitAt(text, start) || isDigitAt(text, end - 1) || DASHES.includes(text[end - 1]!))
      short.push({ index, words: text.slice(start, end) })
  }
  return short
}

/** Bare numbers that count pages: free on one side, and each one more than the last. */
function barePages(lines: Line[], short: Short[]): number[] {
  const bare = short.filter(({ index, words }) => {
    const [above, below] = [lines[index - 1], lines[index + 1]]
    return BARE_LINE.test(words) && (!above || !below || isBlank(above) || isBlank(below))
  })
  const counted = bare.filter(({ words }, at) => {
    const [last, next] = [bare[at - 1], bare[at + 1]]
    return Number(last?.words) === Number(words) - 1 || Number(next?.words) === Number(words) + 1
  })
  return counted.map(({ index }) => index)
}

const hasFigureAtEnd = (words: string) => isDigitAt(words, 0) || isDigitAt(words, words.length - 1)

const sameHead = (words: string) => words.replace(/\d+/g, '0')

/** Running heads that hold the page number themselves: the same but for the figures, on several lines. */
function headsWithPages(short: Short[]): number[] {
  const seen = new Map<string, Short[]>()
  for (const line of short) {
    if (!hasFigureAtEnd(line.words) || !HEAD_AND_PAGE.test(line.words)) continue
    const key = sameHead(line.words)
    const lines = seen.get(key)
    if (lines) lines.push(line)
    else seen.set(key, [line])
  }
  const differ = (lines: Short[]) => new Set(lines.map(({ words }) => words)).size > 1
  return [...seen.values()].filter(differ).flatMap((lines) => lines.map(({ index }) => index))
}

/** A running head says the same beside several page numbers; digits in it may differ. */
function runningHeads(text: string, lines: Line[], pages: Set<number>): number[] {
  const seen = new Map<string, number[]>()
  for (const page of pages) {
    for (let index = page - BESIDE; index <= page + BESIDE; index++) {
      const line = lines[index]
      if (!line || pages.has(index) || isBlank(line) || line.end - line.start > LONGEST) continue
      const words = text.slice(line.start, line.end)
      if (ENDS_SENTENCE.test(words) || !/^[\p{Lu}\d]/u.test(words)) continue
      const key = sameHead(words)
      const places = seen.get(key)
      // A line between two page numbers stands beside both, and is there once.
      if (!places) seen.set(key, [index])
      else if (places.at(-1) !== index) places.push(index)
    }
  }
  return [...seen.values()].filter((places) => places.length > 1 && places.length * 2 >= pages.size).flat()
}

/** Finds the page furniture of a document. Where the reader knows the pages it has left most of it out already. */
export function findFurniture(text: string, lines: Line[]): Furniture {
  const short = shortLines(text, lines)
  const pages = new Set(short.filter(({ words }) => PAGE_LINE.test(words)).map(({ index }) => index))
  for (const index of [...barePages(lines, short), ...headsWithPages(short)]) pages.add(index)
  if (pages.size === 0) return NO_FURNITURE
  return new Set([...pages, ...runningHeads(text, lines, pages)].map((index) => lines[index]!.start))
}

/** Lines without the furniture; the line that follows it begins a new page. */
export function withoutFurniture(lines: Line[], furniture: Furniture): Line[] {
  if (furniture.size === 0) return lines
  const kept: Line[] = []
  let feed = false
  for (const line of lines) {
    if (!isBlank(line) && furniture.has(line.start)) {
      feed = true
      continue
    }
    const last = kept.at(-1)
    if (isBlank(line) && last && isBlank(last)) last.feed ||= line.feed || feed
    else kept.push(feed ? { ...line, feed: true } : line)
    if (!isBlank(line)) feed = false
  }
  return kept
}

/** The span without white space and page furniture at its ends. */
export function trimFurniture(text: string, span: Span, furniture: Furniture): Span {
  let trimmed = trimSpan(text, span)
  while (furniture.size > 0 && trimmed.start < trimmed.end) {
    const last = trimSpan(text, {
      start: text.lastIndexOf('\n', trimmed.end - 1) + 1,
      end: trimmed.end,
    }).start
    if (furniture.has(trimmed.start)) {
      const lineEnd = text.indexOf('\n', trimmed.start)
      trimmed = trimSpan(text, {
        start: lineEnd < 0 ? trimmed.end : Math.min(lineEnd, trimmed.end),
        end: trimmed.end,
      })
    } else if (last > trimmed.start && furniture.has(last))
      trimmed = trimSpan(text, { start: trimmed.start, end: last })
    else break
  }
  return trimmed
}
