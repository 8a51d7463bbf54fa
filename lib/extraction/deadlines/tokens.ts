import type { Span } from '../types'
import { isApostrophe, isCapital, isDigit, isLetterOrDigit, isSpace } from './characters'
import type { Value } from './values'

/** Longer runs are never a date and are not looked at. */
export const LONGEST_RUN = 32
const MOST_PIECES = 6
const JOINS_DIGITS = '.,:'
const JOINS_ALL = '-–/'
/** Signs that make a number part of an address or a code. */
const CODE_SIGNS = '@_#=&?/\\%'

/** A word the language knows: its number in the vocabulary and what it may mean. */
export type Known = { id: number; values: Value[] }

/** One word, number or sign. Unknown stretches are one token with `id` 0. */
export type Token = { start: number; end: number; id: number; values: Value[]; sign: boolean }

/** What stands at a place of the text; `name` says that it has a capital although no sentence begins. */
export type Lookup = (text: string, start: number, end: number, name: boolean) => Known | undefined

type Run = { end: number; digits: boolean; pieces: Span[] }

const NOTHING: Value[] = []

/**
 * Cuts running text into known words, numbers with their inner signs (`01-09-2025`), single signs, and barriers for all
 * the rest. White space is left out, but an empty line becomes a barrier, because no phrase runs across it. Linear:
 * every character is read once, plus a bounded look at runs of at most LONGEST_RUN. Only the `windows` are read; each
 * must begin and end with a word of its own.
 */
export function tokenise(text: string, lookup: Lookup, windows: readonly Span[]): Token[] {
  const tokens: Token[] = []
  for (const { start, end } of windows) {
    let at = start
    while (at < end) {
      const code = text.charCodeAt(at)
      if (isSpace(code)) at = skipSpace(text, at, tokens)
      else if (isLetterOrDigit(code)) at = readRun(text, at, tokens, lookup)
      else {
        add(tokens, at, at + 1, lookup(text, at, at + 1, false), true)
        at += 1
      }
    }
  }
  return tokens
}

function add(tokens: Token[], start: number, end: number, known: Known | undefined, sign: boolean): void {
  if (known) {
    tokens.push({ start, end, id: known.id, values: known.values, sign })
    return
  }
  const last = tokens.at(-1)
  if (last && last.id === 0) {
    last.end = end
    last.sign = sign
  } else tokens.push({ start, end, id: 0, values: NOTHING, sign })
}

function skipSpace(text: string, from: number, tokens: Token[]): number {
  let newlines = 0
  let at = from
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) break
    if (code === 10) newlines += 1
  }
  if (newlines > 1) add(tokens, from, at, undefined, true)
  return at
}

function readRun(text: string, start: number, tokens: Token[], lookup: Lookup): number {
  let digits = false
  let end = start
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (!isLetterOrDigit(code)) break
    if (isDigit(code)) digits = true
  }
  if (joinedAt(text, end, start) !== end) return readJoined(text, start, tokens, lookup)
  const possible = end - start <= LONGEST_RUN && !(digits && isCode(text, start, end))
  add(tokens, start, end, possible ? findRun(text, start, end, tokens, lookup) : undefined, false)
  return end
}

function findRun(
  text: string,
  start: number,
  end: number,
  tokens: Token[],
  lookup: Lookup,
): Known | undefined {
  const last = tokens.at(-1)
  const name = isCapital(text.charCodeAt(start)) && last !== undefined && !last.sign
  return lookup(text, start, end, name)
}

/** A run with inner signs: a date in digits, an abbreviation, or pieces. */
function readJoined(text: string, start: number, tokens: Token[], lookup: Lookup): number {
  const run = scanRun(text, start)
  const { end, pieces, digits } = run
  if (end - start > LONGEST_RUN || (digits && isCode(text, start, end))) {
    add(tokens, start, end, undefined, false)
    return end
  }
  const whole = findRun(text, start, end, tokens, lookup)
  if (whole || pieces.length > MOST_PIECES) add(tokens, start, end, whole, false)
  else addPieces(text, run, tokens, lookup)
  return end
}

/** `mei/juni`, `eind mei-begin juni`: split only where every piece is a word of dates. */
function addPieces(text: string, run: Run, tokens: Token[], lookup: Lookup): void {
  const { pieces } = run
  const known = pieces.map(({ start, end }) => lookup(text, start, end, false))
  const first = pieces[0] as Span
  if (known.some((one) => one === undefined || one.values.length === 0)) {
    add(tokens, first.start, run.end, undefined, false)
    return
  }
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    if (before) add(tokens, before.end, piece.start, lookup(text, before.end, piece.start, false), true)
    add(tokens, piece.start, piece.end, known[index], false)
  })
}

function isCode(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  return CODE_SIGNS.includes(before) || (CODE_SIGNS.includes(after) && after !== '?' && after !== '/')
}

function scanRun(text: string, start: number): Run {
  const pieces: Span[] = []
  let digits = false
  let pieceStart = start
  let at = start
  for (;;) {
    while (at < text.length && isLetterOrDigit(text.charCodeAt(at))) {
      if (isDigit(text.charCodeAt(at))) digits = true
      at += 1
    }
    const next = joinedAt(text, at, pieceStart)
    if (next === at) break
    // Past the bound only the end matters, so nothing is kept.
    if (pieces.length <= MOST_PIECES) pieces.push({ start: pieceStart, end: at })
    pieceStart = next
    at = next
  }
  pieces.push({ start: pieceStart, end: at })
  return { end: at, digits, pieces }
}

/** Comma, hyphen, point, slash, colon, apostrophes, and everything that is not ASCII. */
function mayJoin(code: number): boolean {
  return (code >= 44 && code <= 47) || code === 58 || code === 39 || code >= 96
}

/** Where the run goes on behind an inner sign at `at`; `at` itself where it ends. */
function joinedAt(text: string, at: number, pieceStart: number): number {
  // Most words end at a blank, and no blank or letter joins.
  if (!mayJoin(text.charCodeAt(at))) return at
  const sign = text[at] ?? ''
  if (sign === '') return at
  const next = text.charCodeAt(at + 1)
  if (JOINS_ALL.includes(sign)) {
    if (isLetterOrDigit(next)) return at + 1
    // 9-7-'24
    return isApostrophe(text[at + 1] ?? '') && isDigit(text.charCodeAt(at + 2)) ? at + 2 : at
  }
  const before = text.charCodeAt(at - 1)
  if (isApostrophe(sign)) return isLetterOrDigit(next) && !isDigit(next) && !isDigit(before) ? at + 1 : at
  if (!JOINS_DIGITS.includes(sign) || !isLetterOrDigit(next)) return at
  if (isDigit(before) && isDigit(next)) return at + 1
  // a.s., j.l., m.i.v.
  const initials = sign === '.' && at - pieceStart === 1 && !isLetterOrDigit(text.charCodeAt(at + 2))
  return initials ? at + 1 : at
}
