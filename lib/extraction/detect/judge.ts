import { NEGATION_RULES } from '../languages/nl/negation-rules'
import { PROMISE_RULES } from '../languages/nl/promise-rules'
import { indexRules, type Match, matchRules, type RuleTable } from '../match'
import { rawScore } from '../score'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import { predicateTags, type Surroundings, sentenceTags } from './tagging'
import type { Tags } from './tags'

/** A predicate with everything that was said for and against it. `score` is the uncut sum of weights. */
export type Verdict = { predicate: Predicate; tags: Tags; matches: Match[]; score: number }

const RULES = indexRules([...PROMISE_RULES, ...NEGATION_RULES])

/** Judges all verbs of a sentence, the most promising first. A sentence without any is judged as a whole. */
export function judgeSentence(
  sentence: Sentence,
  around: Surroundings,
  predicates: readonly Predicate[],
  rules: RuleTable = RULES,
): Verdict[] {
  const shared = sentenceTags(sentence, around)
  const judged = orNone(predicates).map((predicate) => {
    const tags = predicateTags(sentence, predicates, predicate, shared, around.dates)
    const matches = matchRules(rules, tags)
    return { predicate, tags, matches, score: rawScore(matches) }
  })
  return judged.length < 2
    ? judged
    : judged.sort((left, right) => right.score - left.score || left.predicate.finite - right.predicate.finite)
}

/** Minutes drop their verbs: "Begin mei gereed voor de drukker". */
const VERBLESS: readonly Predicate[] = [
  {
    finite: 0,
    content: 0,
    lemma: '',
    verbClass: 'unknown',
    mood: 'infinitive',
    passive: false,
    negated: false,
    subject: { kind: 'none', span: null },
    clause: 0,
    cluster: [],
  },
]

/** The verbs of a sentence, or what stands in for them. */
export const orNone = (predicates: readonly Predicate[]) => (predicates.length > 0 ? predicates : VERBLESS)
