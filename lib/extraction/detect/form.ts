import type { ActorKind } from '../languages/nl/actors'
import type { ClauseKind, Mood } from '../languages/nl/function-words'
import { NEGATION_RULES } from '../languages/nl/negation-rules'
import { PROMISE_RULES } from '../languages/nl/promise-rules'
import type { VerbClass } from '../languages/nl/verb-forms'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import { NO_TAGS, TagNumbers, type TagSet, union } from './tag-set'
import { hidesVerb } from './tagging'
import type { Tag } from './tags'
import { classesOf } from './weighing'

/** What grammar alone says of a verb, before anything is tagged: what it surely is, and all that it may be. */
export type Form = { certain: TagSet; possible: TagSet }

const SORTS = /^(?:verb|mood|by|in):/
const OTHERS: readonly Tag[] = ['passive', 'negated', 'no-finite', 'verbless']

export const isOfForm = (tag: Tag) => SORTS.test(tag) || OTHERS.includes(tag)

/** The tags of form that some rule asks about. */
export const FORM = new TagNumbers(
  [...PROMISE_RULES, ...NEGATION_RULES]
    .flatMap(({ all, any = [], none = [] }) => [...all, ...any, ...none])
    .filter(isOfForm),
)

/** The set with one tag of a sort; they are few, so all that were met are kept. */
function setsOf<Value extends string>(tagOf: (value: Value) => Tag): (value: Value) => TagSet {
  const known = new Map<Value, TagSet>()
  return (value) => {
    const set = known.get(value) ?? FORM.setOf([tagOf(value)])
    known.set(value, set)
    return set
  }
}

const verbIs = setsOf((verbClass: VerbClass) => `verb:${verbClass}`)
const moodIs = setsOf((mood: Mood) => `mood:${mood}`)
const doneBy = setsOf((kind: ActorKind) => `by:${kind}`)
const standsIn = setsOf((kind: ClauseKind) => `in:${kind}`)
const [PASSIVE, NEGATED] = [FORM.setOf(['passive']), FORM.setOf(['negated'])]
const [NO_FINITE, VERBLESS] = [FORM.setOf(['no-finite']), FORM.setOf(['verbless'])]

/** The forms of all verbs of a sentence. */
export function formsOf(sentence: Sentence, predicates: readonly Predicate[]): Form[] {
  const noFinite = predicates.every(({ mood }) => mood === 'infinitive')
  const oneSubject = predicates.every(({ subject }) => subject.kind === predicates[0]!.subject.kind)
  // An infinitive takes the subject of the verb that it hangs on, which may be any other.
  const subjects = predicates.reduce((sets, { subject }) => union(sets, doneBy(subject.kind)), NO_TAGS)
  return predicates.map((predicate) => {
    const { mood, subject, passive, negated, lemma } = predicate
    let certain = standsIn(sentence.clauses[predicate.clause]?.kind ?? 'main')
    if (!hidesVerb(sentence, predicate)) {
      certain = union(certain, moodIs(mood))
      if (noFinite) certain = union(certain, NO_FINITE)
      if (lemma === '') certain = union(certain, VERBLESS)
    }
    if (passive) certain = union(certain, PASSIVE)
    if (negated) certain = union(certain, NEGATED)
    const classes = classesOf(predicate)
    const verbs = classes.reduce((sets, verbClass) => union(sets, verbIs(verbClass)), NO_TAGS)
    const by = mood === 'infinitive' ? subjects : doneBy(subject.kind)
    const possible = union(certain, union(verbs, by))
    if (classes.length === 1) certain = union(certain, verbs)
    if (mood !== 'infinitive' || oneSubject) certain = union(certain, by)
    return { certain, possible }
  })
}
