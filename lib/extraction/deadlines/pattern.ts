import { type Ahead, type Opening, Openings } from './openings'
import { type DateLanguage, type DeadlineRule, KINDS, type Kind, type ValueClass } from './values'

/** One place in a pattern. Words are numbers of the vocabulary; an alternative may be several words long. */
export type Item =
  | { type: 'words'; alternatives: number[][]; optional: boolean }
  | { type: 'class'; kinds: number; accepts: NonNullable<ValueClass['test']>; optional: boolean }
  | { type: 'start' }
  | { type: 'end' }

export type Pattern = {
  rule: DeadlineRule
  items: Item[]
  notBefore: ReadonlySet<number>
  notAfter: ReadonlySet<number>
}

/** `needed` gives the words that some pattern cannot do without a place in a short row. */
export type PatternIndex = {
  byWord: Map<number, Openings>
  byKind: Map<Kind, Openings>
  needed: Map<number, number>
  patterns: Pattern[]
}

/** Gives every word its number; 0 is kept for words no language knows. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()

  number(word: string): number {
    const found = this.numbers.get(word)
    if (found !== undefined) return found
    this.numbers.set(word, this.numbers.size + 1)
    return this.numbers.size
  }

  words(): string[] {
    return [...this.numbers.keys()]
  }
}

const BITS = Object.fromEntries(KINDS.map((kind, index) => [kind, 1 << index])) as Record<Kind, number>

/** The bit that stands for a kind of value. */
export function bitOf(kind: Kind): number {
  return BITS[kind]
}

/** Reads the rows once for a language. An unknown class is a mistake in the table and throws. */
export function compile(language: DateLanguage, rules: DeadlineRule[], vocabulary: Vocabulary): PatternIndex {
  const index: PatternIndex = { byWord: new Map(), byKind: new Map(), needed: new Map(), patterns: [] }
  for (const rule of rules) {
    const notBefore = new Set((rule.notBefore ?? []).map((word) => vocabulary.number(word)))
    const notAfter = new Set((rule.notAfter ?? []).map((word) => vocabulary.number(word)))
    for (const source of rule.patterns) {
      const items = source.split(' ').map((item) => compileItem(item, language, vocabulary))
      const pattern = { rule, items, notBefore, notAfter }
      index.patterns.push(pattern)
      file(index, pattern)
    }
  }
  return index
}

function compileItem(source: string, language: DateLanguage, vocabulary: Vocabulary): Item {
  if (source === '^') return { type: 'start' }
  if (source === '$') return { type: 'end' }
  const optional = source.length > 1 && source.endsWith('?')
  const body = optional ? source.slice(0, -1) : source
  const name = /^<([^>|]+)>$/.exec(body)?.[1]
  if (name === undefined) {
    if (body.includes('<') || body.length === 0) throw new Error(`bad item: ${source}`)
    const alternatives = body
      .split('|')
      .map((words) => words.split('_').map((word) => vocabulary.number(word)))
    return { type: 'words', alternatives, optional }
  }
  const found = language.classes[name]
  if (!found) throw new Error(`no class <${name}>`)
  const kinds = found.kinds.reduce((bits, kind) => bits | bitOf(kind), 0)
  return { type: 'class', kinds, accepts: found.test ?? (() => true), optional }
}

/** Files a pattern under everything it may begin with; items that may be left out let the next one begin too. */
function file(index: PatternIndex, pattern: Pattern): void {
  const needsEdge = pattern.items[0]?.type === 'start'
  for (const [nth, item] of pattern.items.entries()) {
    const needs = neededFrom(pattern.items, nth + 1).map((word) => placeOf(index.needed, word))
    const opening = { pattern, item: nth + 1, ahead: aheadOf(pattern.items, nth + 1), needsEdge, needs }
    if (item.type === 'words') {
      for (const [first, ...rest] of item.alternatives)
        push(index.byWord, first as number, { ...opening, first: null, rest })
    } else if (item.type === 'class') {
      for (const kind of KINDS) {
        if (item.kinds & bitOf(kind)) push(index.byKind, kind, { ...opening, first: item.accepts, rest: [] })
      }
    }
    if ((item.type === 'words' || item.type === 'class') && !item.optional) return
  }
}

function placeOf(needed: Map<number, number>, word: number): number {
  const place = needed.get(word) ?? needed.size
  needed.set(word, place)
  return place
}

/** First words of the item with the fewest alternatives that no phrase of the pattern can leave out. */
function neededFrom(items: Item[], from: number): number[] {
  let needed: number[] = []
  for (const item of items.slice(from)) {
    if (item.type !== 'words' || item.optional) continue
    const words = item.alternatives.map(([first]) => first as number)
    if (needed.length === 0 || words.length < needed.length) needed = words
  }
  return needed
}

function aheadOf(items: Item[], from: number): Ahead {
  const words = new Set<number>()
  let kinds = 0
  for (const item of items.slice(from)) {
    if (item.type === 'end') return { words, kinds, mayEnd: true }
    if (item.type === 'words') for (const [first] of item.alternatives) words.add(first as number)
    if (item.type === 'class') kinds |= item.kinds
    if (item.type !== 'start' && !item.optional) return { words, kinds, mayEnd: false }
  }
  return { words, kinds, mayEnd: true }
}

function push<K>(groups: Map<K, Openings>, key: K, opening: Opening): void {
  const group = groups.get(key) ?? new Openings()
  groups.set(key, group)
  group.all.push(opening)
}
