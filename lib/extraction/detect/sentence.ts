import { CUES, type CueTag } from '../languages/nl/cues'
import { VERB_IDIOMS } from '../languages/nl/verbs'
import type { Span } from '../types'
import { type Clause, clauseOfToken, splitClauses } from './clauses'
import { findPhrases, indexPhrases, type PhraseHit } from './phrases'
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

const CUE_INDEX = indexPhrases(CUES)
const IDIOM_INDEX = indexPhrases(
  [...new Set(VERB_IDIOMS.map(({ words }) => words))].map((words) => ({ tag: words, phrases: [words] })),
)

export function readSentence(text: string, span: Span): Sentence {
  const tokens = tokenise(text, span)
  const clauses = splitClauses(tokens)
  return {
    span,
    tokens,
    clauses,
    clauseOf: clauseOfToken(clauses, tokens.length),
    cues: findPhrases(tokens, CUE_INDEX),
    idioms: findPhrases(tokens, IDIOM_INDEX),
  }
}
