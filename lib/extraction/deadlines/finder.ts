import type { DateHit } from '../types'
import { type Entry, readAll } from './chart'
import { toIso } from './days'
import { compile, type PatternIndex, Vocabulary } from './pattern'
import { type Seeds, seedsOf } from './seeds'
import { type Known, type Lookup, type Token, tokenise } from './tokens'
import type { Context, DateLanguage, Mode, Time, Value } from './values'

const LETTERS = 32

export type Finder = {
  find(text: string, context: Context): DateHit[]
  seeds: Seeds
}

type Dictionary = { words: Map<string, Known>; names: Map<string, Known> }

/** Makes a finder out of the rows of a language and a mode. Costs some milliseconds; keep it. */
export function makeFinder(language: DateLanguage, mode: Mode): Finder {
  const allows = (row: { mode?: Mode }) => row.mode === undefined || row.mode === mode
  const numeric = language.numeric.filter(allows)
  const vocabulary = new Vocabulary()
  const index: PatternIndex = compile(language, language.rules.filter(allows), vocabulary)
  const dictionary = makeDictionary(language, vocabulary)
  const digits = vocabulary.number('0')

  const lengths = lengthsByEnds(dictionary)

  const lookupFor = (context: Context): Lookup => {
    const numericValues = (word: string): Value[] => {
      for (const { pattern, values } of numeric) {
        const groups = pattern.exec(word)
        if (groups) return values(groups.slice(1), context)
      }
      return []
    }
    return {
      find: (word, hasDigits, name) => {
        if (!hasDigits) return (name ? dictionary.names.get(word) : undefined) ?? dictionary.words.get(word)
        const values = numericValues(word)
        return values.length > 0 ? { id: digits, values } : undefined
      },
      mayKnow: (first, last, length) => (((lengths[endsOf(first, last)] as number) >> length) & 1) === 1,
    }
  }
  return {
    find: (text, context) => {
      const tokens = tokenise(text, lookupFor(context))
      return select(text, tokens, readAll(tokens, index, context), context)
    },
    seeds: seedsOf(language, index.patterns, vocabulary.words()),
  }
}

/** For each pair of first and last letter the lengths of the words between, one bit each. */
function lengthsByEnds({ words }: Dictionary): Int32Array {
  const lengths = new Int32Array(LETTERS * LETTERS)
  for (const word of words.keys()) {
    const ends = endsOf(word.charCodeAt(0), word.charCodeAt(word.length - 1))
    lengths[ends] = (lengths[ends] as number) | (1 << word.length)
  }
  return lengths
}

/** Upper and lower case letters share their last five bits. */
function endsOf(first: number, last: number): number {
  return (first % LETTERS) * LETTERS + (last % LETTERS)
}

/** Every word of the lexicon and of the patterns, with its number and what it may mean. */
function makeDictionary(language: DateLanguage, vocabulary: Vocabulary): Dictionary {
  const words = new Map<string, Known>()
  const names = new Map<string, Known>()
  for (const [word, values] of language.words) words.set(word, { id: vocabulary.number(word), values })
  for (const [word, values] of language.names) names.set(word, { id: vocabulary.number(word), values })
  for (const word of vocabulary.words()) {
    if (!words.has(word)) words.set(word, { id: vocabulary.number(word), values: [] })
  }
  return { words, names }
}

/** From left to right the longest date; what lies inside it is not looked at again. */
function select(text: string, tokens: Token[], chart: Entry[][], context: Context): DateHit[] {
  const hits: DateHit[] = []
  let at = 0
  while (at < tokens.length) {
    const entry = longestDate(chart[at] ?? [])
    const hit = entry && toHit(text, tokens, at, entry, context)
    if (hit) hits.push(hit)
    at = entry ? entry.to : at + 1
  }
  return hits
}

type DateEntry = Entry & { value: Time }

function longestDate(entries: Entry[]): DateEntry | undefined {
  let longest: DateEntry | undefined
  for (const entry of entries) {
    if (isDate(entry) && (!longest || entry.to > longest.to)) longest = entry
  }
  return longest
}

function isDate(entry: Entry): entry is DateEntry {
  return entry.value.kind === 'time' && entry.value.latent !== true
}

function toHit(
  text: string,
  tokens: Token[],
  at: number,
  entry: DateEntry,
  context: Context,
): DateHit | null {
  const { start, end } = context.mode === 'due' ? clipped(entry.value, context) : entry.value
  const index = (tokens[at] as Token).start
  const [startIso, endIso] = [start === null ? null : toIso(start), end === null ? null : toIso(end)]
  if ((start !== null && startIso === null) || (end !== null && endIso === null)) return null
  return {
    text: text.slice(index, (tokens[entry.to - 1] as Token).end),
    index,
    start: startIso,
    end: endIso,
    rule: entry.rule,
    assumed: [...new Set(entry.value.assumed)],
  }
}

/** A promise cannot be due before it was made: a window around the reference begins on it. */
function clipped(time: Time, { reference }: Context): { start: number | null; end: number | null } {
  const { start, end } = time
  if (time.past || start === null || start >= reference || (end !== null && end < reference))
    return { start, end }
  return { start: reference, end }
}
