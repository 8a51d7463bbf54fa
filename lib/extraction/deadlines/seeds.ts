import { Remembered } from '../remembered'
import { isLetterOrDigit, plain } from './characters'
import { isBare, readNumber } from './numbers'
import { bitOf, type Item, type Pattern } from './pattern'
import type { DateLanguage, NumericRule, Value } from './values'

/**
 * What can be said of words without reading them for dates. Every phrase needs a word that tells it from ordinary prose:
 * a month, a unit, "termijn". From each pattern one item is taken that no phrase can leave out, the one with the fewest
 * everyday words; these words are the seeds, and so are numbers that may be dates: a mere number only where a
 * pattern has nothing else. No phrase runs across a full stop, except
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
/** Signs, dashes as hyphens, that join numbers to a date and are words of their own in prose. */
const JOINTS: ReadonlySet<string> = new Set(['/', '-'])
/** The kinds of values that a mere number has. */
const NUMBERS = bitOf('number') | bitOf('ordinal')
/** A choice with every number among its words adds more than any list of words. */
const ALL_NUMBERS = 1_000

/** Words one of which must stand in a phrase; with `numbers`, any number in digits will do as well. */
type Choice = { words: string[]; numbers: boolean }

export function seedsOf(
  language: DateLanguage,
  numeric: readonly NumericRule[],
  patterns: readonly Pattern[],
  vocabulary: string[],
): Seeds {
  const spelling = { words: [...language.words, ...language.names], vocabulary }
  const { everyday } = language
  const seeds = new Set<string>()
  for (const [word, values] of spelling.words) if (values.some(({ kind }) => kind === 'time')) seeds.add(word)
  const choices = patterns.map(({ items, rule }) => {
    const needed = items.filter((item) => (item.type === 'words' || item.type === 'class') && !item.optional)
    const choice = needed
      .map((item) => ({ words: spelled(item, spelling, everyday), numbers: mayBeNumber(item) }))
      .filter(({ words }) => words.every((word) => piecesOf(word).length > 0))
    if (choice.length === 0) throw new Error(`a pattern of ${rule.name} asks for no word`)
    return choice
  })
  // Where every choice has everyday words, one whose words are seeds already costs nothing more.
  let anyNumber = false
  const added = ({ words, numbers }: Choice) =>
    words.filter((word) => everyday.has(word) && !seeds.has(word)).length +
    (numbers && !anyNumber ? ALL_NUMBERS : 0)
  const least = (choice: Choice[]) => Math.min(...choice.map(added))
  for (const choice of choices.sort((one, other) => least(one) - least(other))) {
    const { words, numbers } = rarest(choice, added)
    for (const word of words) seeds.add(word)
    anyNumber ||= numbers
  }
  for (const word of [...seeds]) for (const piece of piecesOf(word)) seeds.add(piece)
  const stopped = stoppedBy(patterns, spelling, everyday)
  const mayStop = new Remembered((written) => stopped.has(plain(written)))
  const foreign = [...CLOSERS].filter((sign) => !vocabulary.includes(sign)).join('')
  return {
    has: (written) => {
      const word = plain(written)
      if (DIGIT.test(word)) return anyNumber || !isBare(readNumber(word, numeric))
      return JOINTS.has(word) || seeds.has(word) || piecesOf(word).some((piece) => seeds.has(piece))
    },
    stopAt: (text, end) => isStop(text, end, foreign, mayStop),
  }
}

/** The choice that adds the fewest everyday words, the shortest of those. */
function rarest(choices: Choice[], added: (choice: Choice) => number): Choice {
  return choices.sort((one, other) => added(one) - added(other) || one.words.length - other.words.length)[0]!
}

const mayBeNumber = (item: Item) => item.type === 'class' && (item.kinds & NUMBERS) !== 0

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

function isStop(text: string, end: number, foreign: string, mayStop: Remembered<boolean>): boolean {
  const sign = text[end - 1] ?? ''
  if (sign !== STOP) return sign !== '' && foreign.includes(sign)
  let from = end - 1
  while (from > 0 && end - from < LONGEST_ABBREVIATION && isLetterOrDigit(text.charCodeAt(from - 1)))
    from -= 1
  return !mayStop.at(text, from, end - 1)
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
