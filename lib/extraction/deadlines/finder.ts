import { Remembered } from '../remembered'
import type { DateHit } from '../types'
import { type Entry, readAll } from './chart'
import { toIso } from './days'
import { makeDictionary, readWord } from './dictionary'
import { compile, type PatternIndex, Vocabulary } from './pattern'
import { type Seeds, seedsOf } from './seeds'
import { LONGEST_RUN, type Lookup, type Token, tokenise } from './tokens'
import type { Context, DateLanguage, Mode, Time, Value } from './values'
import { type SortWord, windowsOf } from './windows'

const NO_HITS: DateHit[] = []
const NO_VALUES: Value[] = []

export type Finder = {
  find(text: string, context: Context): DateHit[]
  seeds: Seeds
}

/** Makes a finder out of the rows of a language and a mode. Costs some milliseconds; keep it. */
export function makeFinder(language: DateLanguage, mode: Mode): Finder {
  const allows = (row: { mode?: Mode }) => row.mode === undefined || row.mode === mode
  const numeric = language.numeric.filter(allows)
  const vocabulary = new Vocabulary()
  const index: PatternIndex = compile(language, language.rules.filter(allows), vocabulary)
  const dictionary = makeDictionary(language, vocabulary)
  const digits = vocabulary.number('0')
  const seeds = seedsOf(language, numeric, index.patterns, vocabulary.words())
  const words = new Remembered((written) => readWord(written, dictionary, numeric, seeds))
  const sortAt: SortWord = (text, start, end) =>
    end - start > LONGEST_RUN ? 'barrier' : words.at(text, start, end).sort

  const lookupFor =
    (context: Context): Lookup =>
    (text, start, end, name) => {
      const word = words.at(text, start, end)
      if (!word.digits) return (name ? word.asName : undefined) ?? word.known
      const values = word.number ? word.number.rule.values(word.number.groups, context) : NO_VALUES
      return values.length > 0 ? { id: digits, values } : undefined
    }
  return {
    find: (text, context) => {
      const windows = windowsOf(text, sortAt)
      if (windows.length === 0) return NO_HITS
      const tokens = tokenise(text, lookupFor(context), windows)
      return select(text, tokens, readAll(text, tokens, index, context), context)
    },
    seeds,
  }
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
  return entry.kind === 'time' && (entry.value as Time).latent !== true
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
