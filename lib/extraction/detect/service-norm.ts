import { oneOf } from '../one-of'
import type { DateHit } from '../types'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'

const ADVERB = /(?:ens|els|wegen)$/
const EACH = /^(?:een|elke?|iedere?)$/
const PLURAL = /^\p{L}{4,}(?:en|s)$/u

/**
 * "Meldingen worden binnen een week opgepakt", "er wordt binnen een dag contact opgenomen": how long it takes each time,
 * said of no one in particular, is no promise of a moment.
 */
export function isServiceNorm(
  { tokens }: Sentence,
  { subject, passive }: Predicate,
  dates: readonly DateHit[],
): boolean {
  if (!dates.some(({ text }) => /^binnen\s/i.test(text))) return false
  const { word: first, is } = tokens[0]!
  if (first === 'bij') return EACH.test(tokens[1]?.word ?? '')
  if (first === 'er') return passive && !tokens.some(({ word }) => word === 'met')
  if (passive && isCase(tokens, subject.span?.from ?? -1)) return true
  const isBare = !is.determiner && !is.preposition && !ADVERB.test(first) && PLURAL.test(first)
  return isBare && (subject.kind === 'other' || subject.kind === 'none')
}

/** What comes in time and again, each to be dealt with in its turn. */
const CASES = oneOf(
  'aanvraag aanvragen melding meldingen verzoek verzoeken klacht klachten bezwaar bezwaren bezwaarschrift bezwaarschriften factuur facturen',
)

/** "... dat een aanvraag binnen acht weken wordt behandeld" */
const isCase = (tokens: Sentence['tokens'], from: number) =>
  CASES.has(tokens[EACH.test(tokens[from]?.word ?? '') ? from + 1 : from]?.word ?? '')
