import type { ActorKind } from '../languages/nl/actors'
import type { ClauseKind, Mood } from '../languages/nl/function-words'
import { NEGATION_RULES } from '../languages/nl/negation-rules'
import { PROMISE_RULES } from '../languages/nl/promise-rules'
import type { VerbClass } from '../languages/nl/verb-forms'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import { standsAs } from './standing-clause'
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
    const set = known.get(value)
    if (set !== undefined) return set
    known.set(value, FORM.setOf([tagOf(value)]))
    return known.get(value)!
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
  const [first] = predicates
  let [noFinite, oneSubject, subjects] = [true, true, NO_TAGS]
  for (const { mood, subject } of predicates) {
    noFinite &&= mood === 'infinitive'
    oneSubject &&= subject.kind === first!.subject.kind
    // An infinitive takes the subject of the verb that it hangs on, which may be any other.
    subjects = union(subjects, doneBy(subject.kind))
  }
  return predicates.map((predicate) => {
    const { mood, subject, passive, negated, lemma } = predicate
    const certain = copyOf(standsIn(standsAs(sentence, predicates, predicate)))
    if (!hidesVerb(sentence, predicate)) {
      add(certain, moodIs(mood))
      if (noFinite) add(certain, NO_FINITE)
      if (lemma === '') add(certain, VERBLESS)
    }
    if (passive) add(certain, PASSIVE)
    if (negated) add(certain, NEGATED)
    const possible = copyOf(certain)
    const classes = classesOf(predicate)
    for (const verbClass of classes) add(possible, verbIs(verbClass))
    const by = mood === 'infinitive' ? subjects : doneBy(subject.kind)
    add(possible, by)
    if (subject.kind === 'reference') add(possible, doneBy('officer'))
    if (classes.length === 1) add(certain, verbIs(classes[0]!))
    if (mood !== 'infinitive' || oneSubject) add(certain, by)
    return { certain, possible }
  })
}

function add(set: Mutable, more: TagSet): void {
  set.low |= more.low
  set.middle |= more.middle
  set.high |= more.high
}

/** Written out: what is spread over an object is slow to read. */
const copyOf = ({ low, middle, high }: TagSet): Mutable => ({ low, middle, high })

type Mutable = { low: number; middle: number; high: number }
