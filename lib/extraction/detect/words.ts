import { mayMakeDate } from '../deadlines'
import { Remembered } from '../remembered'
import { type Grammar, grammarOf } from './grammar'
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
  is: Grammar
}

const LINE_END_HYPHEN = /-\s*\n\s*/g
const STARTS_WORD = /^[\p{L}\p{N}]/u
const STARTS_CAPITAL = /^\p{Lu}/u

const words = new Remembered(readWord)

/** The word `text.slice(start, end)`. */
export function wordAt(text: string, start: number, end: number): Word {
  return words.at(text, start, end)
}

function readWord(raw: string): Word {
  const word = (raw.includes('\n') ? raw.replace(LINE_END_HYPHEN, '') : raw).toLowerCase()
  const capital = STARTS_CAPITAL.test(raw)
  const is = grammarOf(word)
  const [mark, name, dated] = [!STARTS_WORD.test(raw), capital && mayOpenName(word), mayMakeDate(raw)]
  return Object.assign(prospectsOf(word, is), { word, is, mark, capital, name, dated })
}
