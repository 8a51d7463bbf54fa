import { mayMakeDate } from '../deadlines'
import { type Prospects, prospectsOf } from './prospects'
import { mayOpenName } from './word-tags'

/** What the characters of a word say by themselves: its lower-case form and what that may mean for a promise. */
export type Word = Prospects & {
  word: string
  mark: boolean
  capital: boolean
  /** May be the first word of somebody's name. */
  name: boolean
  /** May be the word that makes a date. */
  dated: boolean
}

const LINE_END_HYPHEN = /-\s*\n\s*/g
const STARTS_WORD = /^[\p{L}\p{N}]/u
const STARTS_CAPITAL = /^\p{Lu}/u

/** The words seen so far; letters repeat their words. Dropped when full, so that no text fills the memory. */
const words = new Map<string, Word>()
const MOST_WORDS = 20_000
const LONGEST_KEPT = 40

export function wordOf(raw: string): Word {
  const known = words.get(raw)
  if (known) return known
  // A copy: a slice of the letter would keep the whole letter in memory.
  const own = ` ${raw}`.slice(1)
  const word = (own.includes('\n') ? own.replace(LINE_END_HYPHEN, '') : own).toLowerCase()
  const capital = STARTS_CAPITAL.test(own)
  const read: Word = {
    word,
    mark: !STARTS_WORD.test(own),
    capital,
    name: capital && mayOpenName(word),
    dated: mayMakeDate(own),
    ...prospectsOf(word),
  }
  if (raw.length > LONGEST_KEPT) return read
  if (words.size >= MOST_WORDS) words.clear()
  words.set(own, read)
  return read
}
