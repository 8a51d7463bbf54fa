import type { CueTag } from '../languages/nl/cues'
import type { Span } from '../types'
import { type Clause, clauseOfToken, splitClauses } from './clauses'
import { LANES, TRAITS_LANE } from './lanes'
import { findCues, findIdioms, type PhraseHit } from './phrases'
import { emptyRow, fillRow, type Row } from './word-rows'
import { type Word, wordLanes, wordOf } from './words'

/** The words and marks of a sentence: what is known of each wherever it stands, its traits, and its place in the text. */
export type Words = { tokens: Word[]; traits: number[]; starts: number[]; ends: number[] }

/** The words of the sentence at hand, for who keeps them. */
export function takeWords({ from, to, words, starts, ends }: Row): Words {
  const lanes = wordLanes()
  const length = to - from
  const taken: Words = {
    tokens: new Array<Word>(length),
    traits: new Array<number>(length),
    starts: new Array<number>(length),
    ends: new Array<number>(length),
  }
  for (let at = 0; at < length; at++) {
    const number = words[from + at]!
    taken.tokens[at] = wordOf(number)
    taken.traits[at] = lanes[number * LANES + TRAITS_LANE]!
    taken.starts[at] = starts[from + at]!
    taken.ends[at] = ends[from + at]!
  }
  return taken
}

/** A sentence after its one token pass: words, clauses and verb idioms, and cue phrases for who asks. */
export class Sentence {
  readonly tokens: Word[]
  readonly traits: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly clauses: Clause[]
  /** For each token the index of its clause. */
  readonly clauseOf: number[]
  readonly idioms: PhraseHit<string>[]
  private found: PhraseHit<CueTag>[] | null = null

  constructor(
    readonly span: Span,
    { tokens, traits, starts, ends }: Words,
  ) {
    this.tokens = tokens
    this.traits = traits
    this.starts = starts
    this.ends = ends
    this.clauses = splitClauses(tokens, traits)
    this.clauseOf = clauseOfToken(this.clauses)
    this.idioms = findIdioms(this.tokens, this.traits)
  }

  /** Looked for once somebody asks: most sentences are turned away by their verbs alone. */
  get cues(): readonly PhraseHit<CueTag>[] {
    this.found ??= findCues(this.tokens, this.traits)
    return this.found
  }
}

export function readSentence(text: string, span: Span): Sentence {
  const row = emptyRow()
  fillRow(row, text, span)
  return new Sentence(span, takeWords(row))
}
