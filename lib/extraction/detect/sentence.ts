import type { CueTag } from '../languages/nl/cues'
import type { Span } from '../types'
import { type Clause, clauseOfToken, splitClauses } from './clauses'
import { findCues, findIdioms, type PhraseHit } from './phrases'
import { type Token, tokenise } from './tokens'

/** A sentence after its one token pass: words, clauses and verb idioms, and cue phrases for who asks. */
export class Sentence {
  readonly clauses: Clause[]
  /** For each token the index of its clause. */
  readonly clauseOf: number[]
  readonly idioms: PhraseHit<string>[]
  private found: PhraseHit<CueTag>[] | null = null

  constructor(
    readonly span: Span,
    readonly tokens: Token[],
  ) {
    this.clauses = splitClauses(tokens)
    this.clauseOf = clauseOfToken(this.clauses)
    this.idioms = findIdioms(tokens)
  }

  /** Looked for once somebody asks: most sentences are turned away by their verbs alone. */
  get cues(): readonly PhraseHit<CueTag>[] {
    this.found ??= findCues(this.tokens)
    return this.found
  }
}

export function readSentence(text: string, span: Span): Sentence {
  return new Sentence(span, tokenise(text, span))
}
