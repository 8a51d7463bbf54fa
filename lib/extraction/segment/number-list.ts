import { BARE_REFERENCE, MAY_POINT, POINTS_BACK, POINTS_ON, REFERENCE } from '../languages/nl/segment-marks'
import { sheetOf } from './sheet'

// Cheap, and most answers point nowhere: what REFERENCE asks for up to its first figure.
const MENTIONS = /(?:vra(?:ag|gen)|antwoord(?:en|ing|ingen)?)\s+(?:(?:op|bij|onder|nr\.|nummer)\s+)?\d/iy
const ONE = /^\d+$/
const SHORT = 80
/** White space that is not a single blank. */
const LOOSE = /\s\s|[^\S ]/
/** More than the patterns for lists of numbers and for pointers read, on one line. */
const LONGEST_LIST = 800
const LONGEST_POINTER = 160
/** Nearly every list ends within the first, and the pattern reads less than the second behind what it takes. */
const USUAL_LIST = 120
const BEHIND_LIST = 40
/** What `POINTS_BACK` and `POINTS_ON` begin with; "idem" only where an answer does. */
const SEES = /\b(?:zie|idem|verwij)/iy
const IDEM = /^idem/i
const RANGE = /^\s?(?:t\/m|tot en met|[-–])\s?$/u

/** "3, 4 en 7 t/m 9" -> 3 4 7 8 9. A range that runs backwards or over more than 60 questions is read as two numbers. */
export function readNumbers(list: string): number[] {
  if (ONE.test(list)) return [Number(list)]
  const numbers: number[] = []
  let between = ''
  // "1.2" is the second part of the first question.
  for (const part of list.replace(/(\d)\.\d{1,2}/g, '$1').matchAll(/(\d+)[a-z]?|[^\d]+/gu)) {
    if (part[1] === undefined) {
      between = part[0]
      continue
    }
    const number = Number(part[1])
    const last = numbers.at(-1)
    const range = last !== undefined && RANGE.test(between) && number > last && number - last <= 60
    if (range) for (let next = last + 1; next < number; next++) numbers.push(next)
    numbers.push(number)
  }
  return [...new Set(numbers)]
}

/** Numbers of the questions an answer points to, in order of first mention; `pointing` as in the sheet of the answer. */
export function readReferences(
  answer: string,
  pointing: readonly number[] = sheetOf(answer).pointing,
): number[] {
  const bare = answer.length < SHORT ? BARE_REFERENCE.exec(onOneLine(answer).trim()) : null
  if (bare) return readNumbers(bare[1]!)
  const found = new Set<number>()
  for (const index of pointing) {
    if (!standsAt(MENTIONS, answer, index)) continue
    const list = listAt(answer, index)
    if (list !== null) for (const number of readNumbers(list)) found.add(number)
  }
  return [...found]
}

/** The numbers behind the word at `index`, or null. Read on from the first words only where these may not hold them all. */
function listAt(answer: string, index: number): string | null {
  const from = Math.max(0, index - 3)
  const near = onOneLine(answer.slice(index, index + USUAL_LIST))
  const match = referenceIn(answer.slice(from, index), near)
  if (match && match.index + match[0].length + BEHIND_LIST < near.length) return match[1]!
  if (index + USUAL_LIST >= answer.length) return match?.[1] ?? null
  return referenceIn(answer.slice(from, index), lineFrom(answer, index, LONGEST_LIST))?.[1] ?? null
}

function referenceIn(before: string, near: string): RegExpExecArray | null {
  const said = before + near
  const match = matchAt(REFERENCE, said, before.length)
  // "beantwoording".
  return match ?? (before.length >= 2 ? matchAt(REFERENCE, said, before.length - 2) : null)
}

/** Where an answer points without a number: to the one before it ("zie hiervoor"), or to the next. */
export function readDirection(
  answer: string,
  pointing: readonly number[] = sheetOf(answer).pointing,
): 'back' | 'on' | null {
  let on = false
  // The patterns for the two are slow, so they are tried only where one of their first words stands.
  for (const index of IDEM.test(answer) ? [0, ...pointing] : pointing) {
    if (!standsAt(SEES, answer, index) || !standsAt(MAY_POINT, answer, index)) continue
    const before = answer.slice(Math.max(0, index - 1), index)
    const said = before + lineFrom(answer, index, LONGEST_POINTER)
    if (matchAt(POINTS_BACK, said, before.length)) return 'back'
    on ||= matchAt(POINTS_ON, said, before.length) !== null
  }
  return on ? 'on' : null
}

/** The text from `at` on with single blanks, so far that nothing changes for a pattern that reads `reach` characters. */
function lineFrom(text: string, at: number, reach: number): string {
  for (let end = at + reach + 1; ; end += end - at) {
    const near = onOneLine(text.slice(at, end))
    if (end >= text.length || near.length > reach) return near
  }
}

const onOneLine = (said: string) => (LOOSE.test(said) ? said.replace(/\s+/g, ' ') : said)

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
