import { ABBREVIATIONS, LABELLED_BY_LETTER } from '../languages/nl/abbreviations'
import { isDigitAt, isLetterAt, isLowerAt, isNumberAt, isUpperAt } from '../letters'
import { Remembered } from '../remembered'
import type { Span } from '../types'
import { isSpace } from './lines'

const CLOSERS = '"\'’”»)]'
const POINT = 46
const SLASH = 47
const OPENERS = '"\'‘’“„«(['
const SUPERSCRIPTS = '¹²³⁰⁴⁵⁶⁷⁸⁹'
// 's Ochtends, 't Is: a capital comes only after the clitic.
const CLITIC_START = /['’‘`][stn]\s+\p{Lu}/uy
const NOTE_MARK = /(?:\[\d{1,3}\]|\d{1,2}\)|\d{1,2}(?=\s{1,4}\p{Lu}))/uy
const FIGURES = /^\d{1,2}$/
// "J.P.", "m.h.g.": single letters with stops between them.
const INITIALS = /^(?:\p{L}{1,2}\.){1,6}\p{L}{1,2}$/u

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? match[0].length : 0
}

/** Start of the run of letters, digits, dots and slashes that ends at `at`; at most 14 characters back. */
function wordStart(text: string, at: number, floor: number): number {
  let from = at
  while (from > floor && at - from < 14) {
    const code = text.charCodeAt(from - 1)
    if (!isLetterAt(text, from - 1) && !isDigitAt(text, from - 1) && code !== POINT && code !== SLASH) break
    from--
  }
  return from
}

function wordBefore(text: string, at: number, floor: number): string {
  let end = at
  while (end > floor && isSpace(text.charCodeAt(end - 1)) && at - end < 4) end--
  return text.slice(wordStart(text, end, floor), end).toLowerCase()
}

/** True when the full stop at `stop` belongs to the word before it. */
function belongsToWord(text: string, stop: number, sentenceStart: number, next: number): boolean {
  const from = wordStart(text, stop, sentenceStart)
  if (from === stop) return false
  const { figures, abbreviation, initials } = stopped.at(text, from, stop)
  if (from === sentenceStart && figures) return true
  if (abbreviation) return abbreviation === 'inside' || isDigitAt(text, next)
  if (from === stop - 1 && isUpperAt(text, from))
    return !LABELLED_BY_LETTER.has(wordBefore(text, from, sentenceStart))
  return initials
}

/** What a word before a full stop may be. */
const stopped = new Remembered((word) => ({
  figures: FIGURES.test(word),
  abbreviation: ABBREVIATIONS.get(word.toLowerCase()),
  initials: word.includes('.') && INITIALS.test(word),
}))

function isCloser(text: string, at: number): boolean {
  const char = text[at]!
  return CLOSERS.includes(char) || (char > '~' && SUPERSCRIPTS.includes(char))
}

function skipClosers(text: string, at: number, end: number): number {
  let after = at
  while (after < end && isCloser(text, after)) after++
  return after
}

/** "gereed.De raad": a stop without the blank that should follow; addresses and file names are left alone. */
function isGlued(text: string, stop: number, after: number): boolean {
  return (
    stop > 1 &&
    isLowerAt(text, stop - 1) &&
    isLowerAt(text, stop - 2) &&
    isUpperAt(text, after) &&
    isLowerAt(text, after + 1)
  )
}

function skipSpace(text: string, at: number, end: number): number {
  let after = at
  while (after < end && isSpace(text.charCodeAt(after))) after++
  return after
}

const mayBeNote = (text: string, at: number) => text[at] === '[' || isDigitAt(text, at)

/** End of the reference marks that follow a stop ("Oost.1  Verder", "is? [1] [2]"), `at` itself where there are none. */
function skipNotes(text: string, at: number, end: number): number {
  let after = at
  for (let marks = 0; marks < 4; marks++) {
    const mark = skipSpace(text, after, Math.min(end, after + 3))
    const length = mark < end && mayBeNote(text, mark) ? sticky(NOTE_MARK, text, mark) : 0
    if (length === 0 || mark + length > end) break
    after = mark + length
  }
  return after
}

/**
 * Where the sentence ends that has a run of stops `[stop, after)`, or -1 when it goes on.
 * `block` is the stretch no sentence leaves; `sentenceStart` its first character.
 */
export function sentenceEnd(text: string, stops: Span, sentenceStart: number, block: Span): number {
  const closed = skipClosers(text, stops.end, block.end)
  if (closed === block.end) return closed
  const noted = skipNotes(text, closed, block.end)
  const next = skipSpace(text, noted, block.end)
  if (next === block.end) return noted
  if (next === closed) {
    const plainStop = stops.end - stops.start === 1 && text[stops.start] === '.'
    return plainStop && isGlued(text, stops.start, closed) ? closed : -1
  }
  if (!mayStart(text, next) || startsSmall(text, next)) return -1
  const single = stops.end - stops.start === 1 && text[stops.start] === '.' && noted === closed
  if (single && closed === stops.end && belongsToWord(text, stops.start, sentenceStart, next)) return -1
  return noted
}

function mayStart(text: string, at: number): boolean {
  return isUpperAt(text, at) || isNumberAt(text, at) || OPENERS.includes(text[at]!) || text[at] === '•'
}

/** A quote or bracket that opens with a small letter continues the sentence, except 's and 't before a capital. */
function startsSmall(text: string, at: number): boolean {
  return OPENERS.includes(text[at]!) && isLowerAt(text, at + 1) && sticky(CLITIC_START, text, at) === 0
}
