import type { CueTag } from '../languages/nl/cues'
import type { Span } from '../types'
import { type Clause, clauseOfToken, splitClauses } from './clauses'
import { findPhrases, type PhraseHit } from './phrases'
import { type Token, tokenise } from './tokens'

/** A sentence after its one token pass: words, clauses, cue phrases and verb idioms. */
export type Sentence = {
  span: Span
  tokens: Token[]
  clauses: Clause[]
  clauseOf: number[]
  cues: PhraseHit<CueTag>[]
  idioms: PhraseHit<string>[]
}

export function readSentence(text: string, span: Span): Sentence {
  return sentenceOf(span, tokenise(text, span))
}

/** The sentence of words that were read before. */
export function sentenceOf(span: Span, tokens: Token[]): Sentence {
  const clauses = splitClauses(tokens)
  return {
    span,
    tokens,
    clauses,
    clauseOf: clauseOfToken(clauses, tokens.length),
    cues: findPhrases(tokens, 'cues'),
    idioms: findPhrases(tokens, 'idioms'),
  }
}
