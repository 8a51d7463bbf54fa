import { mayMakeDate } from '../deadlines'
import { interned, Remembered } from '../remembered'
import { type Grammar, grammarOf } from './grammar'
import { type Prospects, prospectsOf } from './prospects'
import { TRAITS } from './traits'
import { mayOpenName } from './word-tags'

/** What the characters of a word say by themselves: its lower-case form and what that may mean for a promise. */
export type Word = Prospects & {
  word: string
  mark: boolean
  capital: boolean
  /** The mark of its letters (`markOf`), here too: whoever asks all words for it need not fetch their grammar. */
  letters: number
  is: Grammar
}

const LINE_END_HYPHEN = /-\s*\n\s*/g
const STARTS_WORD = /^[\p{L}\p{N}]/u
const STARTS_CAPITAL = /^\p{Lu}/u

const words = new Remembered(readWord)

/** The word that stands in `letters[start, end)`, with the hash of these letters. */
export function wordWithHash(letters: Uint16Array, start: number, end: number, hash: number): Word {
  return words.hashedAt(letters, start, end, hash)
}

function readWord(raw: string): Word {
  const word = interned((raw.includes('\n') ? raw.replace(LINE_END_HYPHEN, '') : raw).toLowerCase())
  const capital = STARTS_CAPITAL.test(raw)
  const is = grammarOf(word)
  const { traits, low, middle, high, phrases, bases } = prospectsOf(word, is)
  const written = (capital && mayOpenName(word) ? TRAITS.name : 0) | (mayMakeDate(raw) ? TRAITS.dated : 0)
  const mark = !STARTS_WORD.test(raw)
  // Written out: what is spread over an object is slow to read, and nothing is read more often.
  return {
    low,
    middle,
    high,
    traits: traits | written,
    phrases,
    bases,
    word,
    letters: is.mark,
    is,
    mark,
    capital,
  }
}
