import { type Ahead, allows, type Opening, type Openings } from './openings'
import { bitOf, type Item, type Pattern, type PatternIndex } from './pattern'
import type { Token } from './tokens'
import type { Caught, Context, Kind, Value } from './values'

/**
 * A value found from one token up to (not with) token `to`; `bit` is that of its kind. The kind stands here too: values are
 * objects of many shapes, and asking each for its kind is slow.
 */
export type Entry = { value: Value; kind: Kind; bit: number; to: number; rule: string }

/** Bounds that keep hostile text linear: no phrase is longer, no place holds more readings. */
const LONGEST_PHRASE = 24
const MOST_READINGS = 16

type Search = {
  text: string
  tokens: Token[]
  chart: Entry[][]
  /** The kinds of the readings at each token, one bit each. */
  kinds: number[]
  /** For each word that a pattern needs the nearest token to the right that is this word, plus one; 0 for none. */
  nearest: Int32Array
  context: Context
  /** What the pattern being tried has caught so far. */
  caught: Entry[]
}

const NO_ENTRIES: Entry[] = []

/** Kept for each table, since a row for every sentence would be most of what it takes. */
const nearestOf = new WeakMap<PatternIndex, Int32Array>()

/**
 * Finds the readings of every stretch of tokens, from the last token to the first, so that all parts to the right are
 * known when a pattern needs them. A reading found at a place may begin further patterns there.
 *
 * @returns the readings by the token they begin at.
 */
export function readAll(text: string, tokens: Token[], index: PatternIndex, context: Context): Entry[][] {
  const chart = new Array<Entry[]>(tokens.length).fill(NO_ENTRIES)
  const kinds = new Array<number>(tokens.length).fill(0)
  const nearest = nearestOf.get(index) ?? new Int32Array(index.needed.size)
  nearestOf.set(index, nearest.fill(0))
  const search: Search = { text, tokens, chart, kinds, nearest, context, caught: [] }
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token
    if (token.id === 0) continue
    readFrom(search, index, at, token)
    const place = index.needed.get(token.id)
    if (place !== undefined) nearest[place] = at + 1
  }
  return chart
}

function readFrom(search: Search, index: PatternIndex, at: number, token: Token): void {
  for (const value of token.values) addEntry(search, at, value, at + 1, ruleOf(value))
  const byWord = index.byWord.get(token.id)
  if (byWord) for (const opening of possible(search, byWord, at + 1)) openWithWord(search, opening, at)
  for (let next = 0; next < (search.chart[at] as Entry[]).length; next += 1) {
    const entry = (search.chart[at] as Entry[])[next] as Entry
    const byKind = index.byKind.get(entry.kind)
    if (!byKind) continue
    for (const opening of possible(search, byKind, entry.to)) openWithValue(search, opening, at, entry)
  }
}

/** The openings that the token at `at` lets go on; the same for every text, so each is worked out once. */
function possible({ tokens, kinds }: Search, openings: Openings, at: number): readonly Opening[] {
  const token = tokens[at]
  return openings.before(token === undefined ? 0 : token.id, token === undefined ? 0 : (kinds[at] as number))
}

function openWithWord(search: Search, opening: Opening, at: number): void {
  let to = at + 1
  for (const word of opening.rest) {
    if (search.tokens[to]?.id !== word) return
    to += 1
  }
  if (isPlaced(search, opening, at) && (to === at + 1 || mayGoOn(search, opening.ahead, to)))
    match(search, opening.pattern, opening.item, at, to)
}

function openWithValue(search: Search, opening: Opening, at: number, entry: Entry): void {
  if (!isPlaced(search, opening, at) || !opening.first?.(entry.value)) return
  search.caught.push(entry)
  match(search, opening.pattern, opening.item, at, entry.to)
  search.caught.pop()
}

function isPlaced({ tokens, nearest }: Search, { needsEdge, needs }: Opening, from: number): boolean {
  if (needs.length > 0 && !isNear(nearest, needs, from + LONGEST_PHRASE + 1)) return false
  return !needsEdge || isEdge(tokens[from - 1])
}

function mayGoOn({ tokens, kinds }: Search, ahead: Ahead, at: number): boolean {
  const token = tokens[at]
  return token === undefined ? ahead.mayEnd : allows(ahead, token.id, kinds[at] as number)
}

/** A phrase that must hold one of these words is not tried where none stands within its reach. */
function isNear(nearest: Int32Array, words: number[], last: number): boolean {
  for (const word of words) {
    const at = nearest[word] as number
    if (at > 0 && at - 1 <= last) return true
  }
  return false
}

/** Tries the items from `item` on at token `at`, in every way; whatever fits completely is added to the chart. */
function match(search: Search, pattern: Pattern, item: number, from: number, at: number): void {
  if (at - from > LONGEST_PHRASE) return
  const current = pattern.items[item]
  if (!current) {
    complete(search, pattern, from, at)
    return
  }
  if (current.type === 'start' || current.type === 'end') {
    if (isEdge(search.tokens[current.type === 'start' ? from - 1 : at]))
      match(search, pattern, item + 1, from, at)
    return
  }
  if (current.type === 'words') matchWords(search, pattern, current, item, from, at)
  else matchValues(search, pattern, current, item, from, at)
  if (current.optional) match(search, pattern, item + 1, from, at)
}

type ItemOf<T extends Item['type']> = Extract<Item, { type: T }>

function matchWords(
  search: Search,
  pattern: Pattern,
  { alternatives }: ItemOf<'words'>,
  item: number,
  from: number,
  at: number,
): void {
  for (let nth = 0; nth < alternatives.length; nth += 1) {
    const words = alternatives[nth] as number[]
    let to = at
    while (to - at < words.length && to < search.tokens.length && search.tokens[to]!.id === words[to - at])
      to += 1
    if (to - at === words.length) match(search, pattern, item + 1, from, to)
  }
}

function matchValues(
  search: Search,
  pattern: Pattern,
  { kinds, accepts }: ItemOf<'class'>,
  item: number,
  from: number,
  at: number,
): void {
  if (at >= search.tokens.length || ((search.kinds[at] as number) & kinds) === 0) return
  for (const entry of search.chart[at] as Entry[]) {
    if ((kinds & entry.bit) === 0 || !accepts(entry.value)) continue
    search.caught.push(entry)
    match(search, pattern, item + 1, from, entry.to)
    search.caught.pop()
  }
}

/** A stretch keeps one reading of each kind: the first row of the table that reads it. */
function complete(search: Search, pattern: Pattern, from: number, to: number): void {
  const { tokens, caught, chart, context } = search
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before && pattern.notAfter.has(before.id)) return
  if (after && pattern.notBefore.has(after.id)) return
  if (pattern.rule.stressed && !hasAccent(search.text, tokens[from] as Token)) return
  const entries = chart[from] as Entry[]
  if (entries.length >= MOST_READINGS) return
  const value = pattern.rule.resolve(sortByKind(caught), context)
  if (!value) return
  const { kind } = value
  if (entries.some((entry) => entry.to === to && entry.kind === kind)) return
  const inner = pattern.rule.transparent ? caught.find(({ rule }) => rule !== '') : undefined
  addEntry(search, from, value, to, inner?.rule ?? pattern.rule.name)
}

/** "vóór" and not "voor". */
function hasAccent(text: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 126) return true
  return false
}

function addEntry(search: Search, at: number, value: Value, to: number, rule: string): void {
  const { kind } = value
  const entry: Entry = { value, kind, bit: bitOf(kind), to, rule }
  const entries = search.chart[at] as Entry[]
  if (entries === NO_ENTRIES) search.chart[at] = [entry]
  else entries.push(entry)
  search.kinds[at] = (search.kinds[at] as number) | entry.bit
}

function ruleOf(value: Value): string {
  return value.kind === 'time' ? (value.rule ?? '') : ''
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.sign
}

const NOTHING_CAUGHT: Caught = {
  time: [],
  duration: [],
  number: [],
  ordinal: [],
  year: [],
  month: [],
  weekday: [],
  unit: [],
  part: [],
  season: [],
  shift: [],
  some: [],
  dayspan: [],
  yearspan: [],
}

/** The rows only read what was caught, so kinds without a value share one empty list. */
function sortByKind(entries: Entry[]): Caught {
  const caught = { ...NOTHING_CAUGHT } as Record<Kind, Value[]>
  for (const { value, kind } of entries) {
    if (caught[kind].length === 0) caught[kind] = [value]
    else caught[kind].push(value)
  }
  return caught as Caught
}
