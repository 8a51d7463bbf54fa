import type { CueTag } from '../languages/nl/cues'
import type { Span } from '../types'
import { type Clause, clauseOfToken, splitClauses } from './clauses'
import { LANES, TRAITS_LANE } from './lanes'
import { findCues, findIdioms, type PhraseHit } from './phrases'
import { emptyRow, fillRow, type Row } from './word-rows'
import { type Word, wordLanes, wordOf } from './words'

/** A sentence after its one token pass: words, clauses and verb idioms, and cue phrases for who asks. */
export class Sentence {
  /** Its words and marks: what is known of each wherever it stands, its traits, and its place in the text. */
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
    { length, words, starts, ends }: Row,
  ) {
    const lanes = wordLanes()
    const tokens = new Array<Word>(length)
    const traits = new Array<number>(length)
    this.starts = new Array<number>(length)
    this.ends = new Array<number>(length)
    for (let at = 0; at < length; at++) {
      const number = words[at]!
      tokens[at] = wordOf(number)
      traits[at] = lanes[number * LANES + TRAITS_LANE]!
      this.starts[at] = starts[at]!
      this.ends[at] = ends[at]!
    }
    this.tokens = tokens
    this.traits = traits
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
  return new Sentence(span, row)
}
