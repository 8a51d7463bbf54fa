import { plain } from './characters'
import { type ReadNumber, readNumber } from './numbers'
import type { Vocabulary } from './pattern'
import type { Seeds } from './seeds'
import type { Known } from './tokens'
import type { DateLanguage, NumericRule } from './values'
import type { Sort } from './windows'

export type Dictionary = { words: Map<string, Known>; names: Map<string, Known> }

/** Every word of the lexicon and of the patterns, with its number and what it may mean. */
export function makeDictionary(language: DateLanguage, vocabulary: Vocabulary): Dictionary {
  const words = new Map<string, Known>()
  const names = new Map<string, Known>()
  for (const [word, values] of language.words) words.set(word, { id: vocabulary.number(word), values })
  for (const [word, values] of language.names) names.set(word, { id: vocabulary.number(word), values })
  for (const word of vocabulary.words()) {
    if (!words.has(word)) words.set(word, { id: vocabulary.number(word), values: [] })
  }
  return { words, names }
}

/** What a word, a number or a sign is to dates, whatever the day. */
export type DateWord = {
  sort: Sort
  known: Known | undefined
  /** The same with a capital in the middle of a sentence. */
  asName: Known | undefined
  digits: boolean
  number: ReadNumber | null
}

const DIGIT = /\d/

export function readWord(
  written: string,
  { words, names }: Dictionary,
  numeric: readonly NumericRule[],
  seeds: Seeds,
): DateWord {
  const word = plain(written)
  const digits = DIGIT.test(word)
  const [known, asName] = [words.get(word), names.get(word)]
  const number = digits ? readNumber(word, numeric) : null
  const sort = seeds.has(written) ? 'seed' : digits ? 'number' : known || asName ? 'known' : 'barrier'
  return { sort, known, asName, digits, number }
}
