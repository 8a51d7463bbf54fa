import { mayMakeDate } from '../deadlines'
import { interned, Remembered, wider } from '../remembered'
import { type Grammar, grammarOf } from './grammar'
import { LANES } from './lanes'
import { phraseNumber } from './phrases'
import { type Prospects, prospectsOf } from './prospects'
import * as TRAITS from './traits'
import { mayOpenName } from './word-tags'

/** What the characters of a word say by themselves: its lower-case form and what that may mean for a promise. */
export type Word = Prospects & {
  word: string
  mark: boolean
  capital: boolean
  /** See `phraseNumber`. */
  number: number
  is: Grammar
}

const LINE_END_HYPHEN = /-\s*\n\s*/g
const STARTS_WORD = /^[\p{L}\p{N}]/u
const STARTS_CAPITAL = /^\p{Lu}/u

const words = new Remembered(readWord)

let lanes = new Int32Array(LANES << 11)
/** So many words have their lanes. */
let listed = 0

/** The lanes of all words met so far; asked anew for each sentence, since they grow. */
export const wordLanes = (): Int32Array => lanes

export const wordOf = (number: number): Word => words.of(number)

/** Numbers of words hold until this is called, before a stretch of text is read. */
export function makeRoomForWords(): void {
  if (words.makeRoom()) listed = 0
}

/** The number of the word that stands in `letters[start, end)`, with the hash of these letters. */
export function wordNumber(letters: Uint16Array, start: number, end: number, hash: number): number {
  const number = words.numberAt(letters, start, end, hash)
  if (number >= listed) list(number)
  return number
}

function list(number: number): void {
  const at = number * LANES
  while (at + LANES > lanes.length) lanes = wider(lanes)
  const { low, middle, high, traits, phrases, number: phrased } = words.of(number)
  const [lowMarks, highMarks] = phrases === null ? [0, 0] : [phrases.lowMarks, phrases.highMarks]
  lanes.set([low, middle, high, traits, phrased, lowMarks, highMarks], at)
  listed = number + 1
}

function readWord(raw: string): Word {
  const whole = raw.includes('\n') ? raw.replace(LINE_END_HYPHEN, '') : raw
  const word = interned(whole.toLowerCase())
  const capital = STARTS_CAPITAL.test(raw)
  const is = grammarOf(word)
  const { traits, low, middle, high, phrases, bases } = prospectsOf(word, is)
  const mark = !STARTS_WORD.test(raw)
  const written =
    (capital && mayOpenName(word) ? TRAITS.name : 0) |
    (mayMakeDate(whole) ? TRAITS.dated : 0) |
    (capital ? TRAITS.capital : 0) |
    (mark ? TRAITS.mark : 0)
  // Written out: what is spread over an object is slow to read, and nothing is read more often.
  return {
    low,
    middle,
    high,
    traits: traits | written,
    phrases,
    bases,
    word,
    number: phraseNumber(word),
    is,
    mark,
    capital,
  }
}
