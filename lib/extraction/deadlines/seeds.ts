import { isLetterOrDigit, plain } from './characters'
import { bitOf, type Item, type Pattern } from './pattern'
import type { DateLanguage, Value } from './values'

/**
 * What can be said of words without reading them for dates. Every phrase needs a word that tells it from ordinary prose:
 * a month, a unit, "termijn". From each pattern one item is taken that no phrase can leave out, the one with the fewest
 * everyday words; these words are the seeds, and so is whatever has a digit. No phrase runs across a full stop, except
 * behind the few words that a pattern allows one after ("jan. 5"); its seed may then stand on either side.
 */
export type Seeds = {
  /** True for a word, as written, that may make a date. */
  has(written: string): boolean
  /** True where a phrase that begins before `end` ends there too. */
  stopAt(text: string, end: number): boolean
}

type Spelling = { words: readonly (readonly [string, Value[]])[]; vocabulary: readonly string[] }

const STOP = '.'
const CLOSERS = '?!;:)'
const DIGIT = /\d/
const LONGEST_ABBREVIATION = 12

export function seedsOf(language: DateLanguage, patterns: readonly Pattern[], vocabulary: string[]): Seeds {
  const spelling = { words: [...language.words, ...language.names], vocabulary }
  const { everyday } = language
  const seeds = new Set<string>()
  for (const [word, values] of spelling.words) if (values.some(({ kind }) => kind === 'time')) seeds.add(word)
  const choices = patterns.map(({ items, rule }) => {
    const needed = items.filter((item) => (item.type === 'words' || item.type === 'class') && !item.optional)
    const words = needed.map((item) => spelled(item, spelling, everyday))
    const choice = words.filter((choices) => choices.every((word) => piecesOf(word).length > 0))
    if (choice.length === 0) throw new Error(`a pattern of ${rule.name} asks for no word`)
    return choice
  })
  // Where every choice has everyday words, one whose words are seeds already costs nothing more.
  const added = (choice: string[]) => choice.filter((word) => everyday.has(word) && !seeds.has(word)).length
  const least = (choice: string[][]) => Math.min(...choice.map(added))
  for (const choice of choices.sort((one, other) => least(one) - least(other)))
    for (const word of rarest(choice, added)) seeds.add(word)
  for (const word of [...seeds]) for (const piece of piecesOf(word)) seeds.add(piece)
  const stopped = stoppedBy(patterns, spelling, everyday)
  const foreign = [...CLOSERS].filter((sign) => !vocabulary.includes(sign)).join('')
  return {
    has: (written) => isSeed(written, seeds),
    stopAt: (text, end) => isStop(text, end, foreign, stopped),
  }
}

/** The choice that adds the fewest everyday words, the shortest of those. */
function rarest(choices: string[][], added: (choice: string[]) => number): string[] {
  return choices.sort((one, other) => added(one) - added(other) || one.length - other.length)[0]!
}

/** Words that a phrase may go on behind although a full stop follows them: all that a pattern has before such a stop. */
function stoppedBy(patterns: readonly Pattern[], spelling: Spelling, everyday: ReadonlySet<string>) {
  const stopped = new Set<string>()
  for (const { items } of patterns) {
    const stop = items.findIndex((item) => holdsStop(item, spelling))
    for (const item of items.slice(0, Math.max(0, stop)))
      for (const word of spelled(item, spelling, everyday))
        for (const piece of piecesOf(word)) stopped.add(piece)
  }
  return stopped
}

function holdsStop(item: Item, { vocabulary }: Spelling): boolean {
  return (
    item.type === 'words' &&
    item.alternatives.some((words) => words.some((id) => vocabulary[id - 1] === STOP))
  )
}

/** The words that may stand for an item: one of each alternative, or those whose value it accepts. */
function spelled(item: Item, { words, vocabulary }: Spelling, everyday: ReadonlySet<string>): string[] {
  if (item.type === 'words') {
    return item.alternatives.map((ids) => {
      const alternative = ids.map((id) => vocabulary[id - 1] as string)
      return alternative.find((word) => !everyday.has(word)) ?? (alternative[0] as string)
    })
  }
  if (item.type !== 'class') return []
  // A value that another pattern made has a seed of its own.
  const fits = (value: Value) => (item.kinds & bitOf(value.kind)) !== 0 && item.accepts(value)
  return words.filter(([, values]) => values.some(fits)).map(([word]) => word)
}

function isSeed(written: string, seeds: ReadonlySet<string>): boolean {
  const word = plain(written)
  return DIGIT.test(word) || seeds.has(word) || piecesOf(word).some((piece) => seeds.has(piece))
}

function isStop(text: string, end: number, foreign: string, stopped: ReadonlySet<string>): boolean {
  const sign = text[end - 1] ?? ''
  if (sign !== STOP) return sign !== '' && foreign.includes(sign)
  let from = end - 1
  while (from > 0 && end - from < LONGEST_ABBREVIATION && isLetterOrDigit(text.charCodeAt(from - 1)))
    from -= 1
  return !stopped.has(plain(text.slice(from, end - 1)))
}

/** The runs of letters and digits of a word. */
function piecesOf(word: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (let at = 0; at <= word.length; at += 1) {
    if (at < word.length && isLetterOrDigit(word.charCodeAt(at))) continue
    if (at > from) pieces.push(word.slice(from, at))
    from = at + 1
  }
  return pieces
}
