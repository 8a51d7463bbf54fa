import { NEVER_LAST } from '../languages/nl/abbreviations'
import { isLetterAt, isLowerAt, isNumberAt, isUpperAt } from '../letters'
import { Remembered } from '../remembered'
import type { Span } from '../types'
import { type Bullet, bulletAt } from './bullets'
import { type Furniture, withoutFurniture } from './furniture'
import { isBlank, isSpace, type Line, splitLines } from './lines'
import type { Sheet } from './sheet'

const ENDS = /[.?!:;…]["'’”»)\]]*\d{0,2}$/u
const QUOTES = '\'’‘"“'
const OPENERS = '"\'‘“„«(['
const NUMBER_LINE =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:pagina|blad|pag\.|page)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:\/|van)\s*\d{1,4})$/iu
const NOTE_LINE = /^(?:\[\d{1,3}\]|\d{1,3}\)?|[¹²³⁴-⁹]+)\s+\S/u
// How many lines of page furniture may stand inside one sentence.
const REACH = 12

const LONGEST_TAIL = 24
const tail = (text: string, line: Line) => text.slice(Math.max(line.start, line.end - LONGEST_TAIL), line.end)
const endsIn = (text: string, line: Line, char: string) =>
  line.end > line.start && text[line.end - 1] === char

/** True where the line ends as a sentence does; only after a letter or a comma that needs no pattern. */
function ends(text: string, line: Line): boolean {
  if (line.end > line.start && (isLetterAt(text, line.end - 1) || text[line.end - 1] === ',')) return false
  return ENDS.test(tail(text, line))
}

function startsSmall(text: string, { start, end }: Line): boolean {
  let at = start
  if (at < end && text[at] === '(') at++
  if (at < end && QUOTES.includes(text[at]!)) at++
  return at < end && isLowerAt(text, at)
}

function startsNew(text: string, { start }: Line): boolean {
  return isUpperAt(text, start) || isNumberAt(text, start) || OPENERS.includes(text[start]!)
}
const head = (text: string, line: Line) => text.slice(line.start, Math.min(line.end, line.start + 48))
const short = (line: Line) => line.end - line.start < 160

/** True for a page number or a foot note: lines that interrupt a sentence without being part of it. */
function isFurniture(text: string, line: Line): boolean {
  return (
    isBlank(line) || (short(line) && (NUMBER_LINE.test(head(text, line)) || NOTE_LINE.test(head(text, line))))
  )
}

const neverLast = new Remembered((word) => NEVER_LAST.has(word.toLowerCase()))

/** True for a line whose last word leads on to another. */
function leadsOn(text: string, { start, end }: Line): boolean {
  const floor = Math.max(start, end - LONGEST_TAIL)
  let from = end
  while (from > floor && text.charCodeAt(from - 1) !== 32) from--
  return neverLast.at(text, from, end)
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start + (bulletAt(text, line.start)?.length ?? 0)
  while (at < line.end && at - line.start < 60 && !isSpace(text.charCodeAt(at))) at++
  return at - line.start
}

/** True when the next word would have fitted on this line: it was ended on purpose, as a heading or a last line is. */
function endedEarly(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) <= width * 0.8
}

type Reading = {
  text: string
  lines: Line[]
  /** The paragraph whose longest line was asked for last: its lines `[from, to)`. */
  from: number
  to: number
  width: number
}

/** Longest line of the paragraph that line `index` stands in; worked out only where somebody asks. */
function widthAt(reading: Reading, index: number): number {
  if (index >= reading.from && index < reading.to) return reading.width
  const { lines } = reading
  let from = index
  while (from > 0 && !isBlank(lines[from - 1]!)) from--
  let width = 0
  let to = from
  for (; to < lines.length && !isBlank(lines[to]!); to++)
    width = Math.max(width, lines[to]!.end - lines[to]!.start)
  reading.from = from
  reading.to = to
  reading.width = width
  return width
}

/** A list mark that really opens an item here, given the line before it and the item number that would come next. */
function opensItem(reading: Reading, index: number, before: number, list: ListState): Bullet | null {
  const { text, lines } = reading
  const line = lines[index]!
  const bullet = bulletAt(text, line.start)
  if (!bullet || bullet.sure || before < 0) return bullet
  const previous = lines[before]!
  const apart = before < index - 1 && !line.feed
  if (apart || ends(text, previous) || endsIn(text, previous, ',')) return bullet
  if (list.open && (bullet.number === null || bullet.number === 1 || bullet.number === list.expected))
    return bullet
  return endedEarly(text, previous, line, widthAt(reading, index)) ? bullet : null
}

type ListState = { open: boolean; expected: number }

/** True when a line cannot be the last one of its sentence. */
function isUnfinished(text: string, line: Line): boolean {
  return endsIn(text, line, ',') || leadsOn(text, line)
}

/** True when the text of line `before` goes on in line `index`, wherever the page or the paragraph broke. */
function goesOn(reading: Reading, before: number, index: number): boolean {
  const { text, lines } = reading
  const previous = lines[before]!
  const line = lines[index]!
  const small = startsSmall(text, line)
  const apart = before !== index - 1 || line.feed
  if (!apart) {
    if (small || !startsNew(text, line) || isUnfinished(text, previous)) return true
    return !endedEarly(text, previous, line, widthAt(reading, index))
  }
  if (ends(text, previous)) return false
  const turned = lines.slice(before + 1, index + 1).some(({ feed }) => feed)
  return small || turned || leadsOn(text, previous)
}

/** Index of the line in which the sentence of line `before` would go on: the next one that is no page furniture. */
function nextTextLine(reading: Reading, before: number): number {
  const { text, lines } = reading
  let index = before + 1
  while (index < lines.length && isBlank(lines[index]!)) index++
  const first = index
  if (first === before + 1 || ends(text, lines[before]!)) return first
  while (index < lines.length && index - before <= REACH && isFurniture(text, lines[index]!)) index++
  const found = lines[index]
  const resumes = found !== undefined && !isBlank(found) && startsSmall(text, found)
  return resumes && index - before <= REACH ? index : first
}

/**
 * Cuts `text[start, end)` into stretches that no sentence crosses, one after the other: paragraphs, list items without
 * their mark, headings. A single line break is a blank; a page number or foot note inside a sentence stays inside it.
 * Linear, and who needs only the first stretches pays only for them.
 */
export class Blocks {
  private readonly reading: Reading
  private readonly list: ListState = { open: false, expected: -1 }
  /** The stretch being read; another line may still belong to it. */
  private open: Span | null = null
  private before = -1
  private index: number

  constructor(sheet: Sheet, start: number, end: number, furniture: Furniture) {
    const lines = withoutFurniture(splitLines(sheet, start, end), furniture)
    this.reading = { text: sheet.text, lines, from: 0, to: 0, width: 0 }
    this.index = lines.findIndex((line) => !isBlank(line))
  }

  /** The next stretch, or null behind the last one. */
  next(): Span | null {
    const { lines } = this.reading
    while (this.index >= 0 && this.index < lines.length) {
      const done = this.readLine(lines[this.index]!)
      this.before = this.index
      this.index = nextTextLine(this.reading, this.before)
      if (done && done.end > done.start) return done
    }
    const last = this.open
    this.open = null
    return last && last.end > last.start ? last : null
  }

  /** Adds a line to the open stretch, or begins another with it and gives the one that it closes. */
  private readLine(line: Line): Span | null {
    const { reading, list, before, index, open } = this
    const bullet = opensItem(reading, index, before, list)
    if (open && before >= 0 && !bullet && goesOn(reading, before, index)) {
      open.end = line.end
      return null
    }
    this.open = { start: Math.min(line.start + (bullet?.length ?? 0), line.end), end: line.end }
    list.open = bullet !== null
    list.expected = bullet?.number == null ? -1 : bullet.number + 1
    return open
  }
}
