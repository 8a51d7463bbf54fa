import { INGRESSIVES, type Mood } from '../languages/nl/function-words'
import type { VerbClass } from '../languages/nl/verb-forms'
import { oneOf } from '../one-of'
import { findAgent } from './agent'
import { type Content, contentAt, findContent, isBehindHad, readCluster, towards } from './content-verb'
import { isFiniteForm, NOUN_BEFORE } from './finite'
import { idiomClass } from './idioms'
import { goesTo, meant } from './meant'
import { isNegated } from './negation'
import type { Sentence } from './sentence'
import { withSplitPrefix } from './split-prefix'
import { findSubject, receiverOf, type Subject } from './subject'
import * as TRAITS from './traits'

/** A finite verb (or "te" plus infinitive) with the verb that carries its meaning. Indexes are token indexes. */
export type Predicate = {
  finite: number
  content: number
  lemma: string
  verbClass: VerbClass
  mood: Mood
  passive: boolean
  negated: boolean
  subject: Subject
  clause: number
  /** All verbs of the cluster, so that none is read twice. */
  cluster: readonly number[]
}

/** A verb that no table lists is known by its place only, near the start. */
const UNKNOWN_WITHIN = 6
const HELPING = oneOf('kunnen laten gaan willen zullen hebben zijn')
const PROMISERS = oneOf('we speaker body officer')
const IMPERATIVE_LET = oneOf('laat laten')
/** All predicates of the sentence, in order. Each search looks at most REACH words ahead. */
export function findPredicates(sentence: Sentence): Predicate[] {
  const found: Predicate[] = []
  const used = cleared(USED, sentence.tokens.length)
  const settled = cleared(SETTLED, sentence.clauses.length)
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (
      (sentence.traits[at]! & TRAITS.mark) !== 0 ||
      used[at] === 1 ||
      !mayBeVerb(sentence, at, found.length === 0)
    )
      continue
    const clause = sentence.clauseOf[at]!
    const predicate =
      auxiliary(sentence, at) ??
      (settled[clause] === 1 ? null : lexical(sentence, at)) ??
      infinitive(sentence, at) ??
      unknownVerb(sentence, at, found)
    if (!predicate) continue
    if (predicate.mood !== 'infinitive') settled[clause] = 1
    for (const index of predicate.cluster) used[index] = 1
    found.push(predicate)
  }
  addConjuncts(sentence, found)
  return found
}

/** More than a sentence has words; kept, since lists of their own would be most of what a sentence takes. */
const MOST = 4_096
const USED = new Uint8Array(MOST)
const SETTLED = new Uint8Array(MOST)

const cleared = (list: Uint8Array, length: number) =>
  length > MOST ? new Uint8Array(length) : list.fill(0, 0, length)

/** False for most words: no verb that the tables list, and none that where it stands makes one. */
function mayBeVerb({ tokens, traits }: Sentence, at: number, first: boolean): boolean {
  if ((traits[at]! & TRAITS.verb) !== 0) return true
  if (at > 0 && (traits[at - 1]! & TRAITS.te) !== 0) return true
  return first && at <= UNKNOWN_WITHIN && tokens[at]!.is.endsAsThird
}

/** "wordt uitgewerkt en aan de raad voorgelegd": the second verb leans on the auxiliary of the first. */
function addConjuncts(sentence: Sentence, found: Predicate[]): void {
  const { clauses, clauseOf } = sentence
  const known = found.length
  for (let at = 0; at < clauses.length; at++) {
    if (clauses[at]!.opener !== 'en') continue
    let first: Predicate | null = null
    let told = false
    for (let nth = 0; nth < known; nth++) {
      const other = found[nth]!
      if (clauseOf[other.content] === at) told = true
      if (other.clause === at - 1 && other.finite !== other.content) first = other
    }
    const conjunct = told || first === null ? null : conjunctOf(sentence, at, first)
    if (conjunct) found.push(conjunct)
  }
}

function conjunctOf(sentence: Sentence, at: number, first: Predicate): Predicate | null {
  const { from, to } = sentence.clauses[at]!
  if (first.mood === 'infinitive') return null
  const participle = first.passive || first.mood === 'perfect'
  for (let index = to - 1; index > from; index--) {
    const { capital, is } = sentence.tokens[index]!
    if (capital || !(participle ? is.participle : is.infinitive)) continue
    const content = contentAt(sentence, index, participle, first.passive)
    const again = build(sentence, first.finite, content, first.mood, first.passive)
    return { ...again, clause: at, cluster: [index] }
  }
  return null
}

function build(
  sentence: Sentence,
  finite: number,
  content: Content,
  mood: Mood,
  passive: boolean,
): Predicate {
  const plain = content.reading?.class ?? 'unknown'
  const verbClass = idiomClass(sentence, finite, content) ?? plain
  const subject = (passive && findAgent(sentence, finite, content.index)) || findSubject(sentence, finite)
  return meant(sentence, {
    finite,
    content: content.index,
    lemma: content.lemma,
    verbClass,
    mood,
    passive,
    negated: isNegated(sentence, finite, content.index),
    subject: verbClass === 'receive' ? receiverOf(sentence, subject) : subject,
    clause: sentence.clauseOf[finite]!,
    cluster: content.cluster ?? [content.index],
  })
}

function auxiliary(sentence: Sentence, at: number): Predicate | null {
  const { mood } = sentence.tokens[at]!.is
  if (mood === null || sentence.tokens[at - 1]?.word === 'te') return null
  if (mood === 'copula' || mood === 'was' || mood === 'have' || mood === 'had')
    return perfect(sentence, at, mood)
  if (mood === 'passive' || mood === 'passive-past') {
    const content = findContent(sentence, at, 'participle')
    if (!content) return null
    return build(sentence, at, content, mood === 'passive' ? 'present' : 'past', true)
  }
  if (isBehindHad(sentence, at)) return null
  const content = findContent(sentence, at, 'infinitive') ?? (mood === 'want' ? towards(sentence, at) : null)
  if (!content) return null
  return build(sentence, at, content, mood, content.passive)
}

function perfect(sentence: Sentence, at: number, mood: 'copula' | 'was' | 'have' | 'had'): Predicate | null {
  if (sentence.tokens[at]!.word === 'zijn' && NOUN_BEFORE.has(sentence.tokens[at - 1]?.word ?? ''))
    return null
  const content = findContent(sentence, at, 'participle')
  const past = mood === 'was' || mood === 'had'
  if (content)
    return build(sentence, at, content, past ? 'past' : 'perfect', mood === 'copula' || mood === 'was')
  const empty: Content = {
    index: at,
    lemma: mood === 'copula' || mood === 'was' ? 'zijn' : 'hebben',
    reading: null,
    participle: false,
    passive: false,
  }
  return build(sentence, at, empty, past ? 'past' : mood === 'copula' ? 'copula' : 'have', false)
}

function lexical(sentence: Sentence, at: number): Predicate | null {
  const token = sentence.tokens[at]!
  if (token.is.readings.length === 0) return null
  const reading = token.is.readings.find(
    ({ form }) => form !== 'participle' && isFiniteForm(sentence, at, form),
  )
  if (!reading) return null
  const content = withSplitPrefix(sentence, at, {
    index: at,
    lemma: reading.lemma,
    reading,
    participle: false,
    passive: false,
  })
  if (INGRESSIVES.has(token.word) && content.index === at && content.lemma === reading.lemma) {
    const next = ingressive(sentence, at)
    if (next) return next
  }
  const plain = build(sentence, at, content, reading.form === 'past' ? 'past' : 'present', false)
  const predicate = goesTo(token.word, plain) ? { ...plain, mood: 'future' as const } : plain
  // "Even kijken hoever ik kom": "ik" takes no plural.
  if (reading.form === 'infinitive' && predicate.subject.kind === 'speaker') return null
  if (content.reading?.class === null && predicate.verbClass === 'unknown' && !predicate.subject.span)
    return null
  return predicate
}

function ingressive(sentence: Sentence, at: number): Predicate | null {
  const content = findContent(sentence, at, 'infinitive')
  if (!content || content.reading === null) return null
  if (sentence.tokens[content.index - 1]?.word === 'te') return null
  const next = build(sentence, at, content, 'future', content.passive)
  return isLet(sentence, next) ? { ...next, mood: 'let' } : next
}

/** "Laten we dat inplannen" proposes, "de cijfers laten zien" tells; "wij laten dat onderzoeken" lies ahead. */
function isLet(sentence: Sentence, { finite, subject, clause }: Predicate): boolean {
  if (!IMPERATIVE_LET.has(sentence.tokens[finite]!.word)) return false
  const fronted = sentence.clauses[clause - 1]
  const isBehindClause = fronted !== undefined && fronted.kind !== 'main'
  if (finite === sentence.clauses[clause]!.from && !isBehindClause) return true
  if (sentence.tokens[finite - 1]?.word === 'dus') return true
  return !PROMISERS.has(subject.kind)
}

/** "te sturen", "na te gaan", "aan te kunnen geven": no tense of its own, so a frame decides about it. */
function infinitive(sentence: Sentence, at: number): Predicate | null {
  if (sentence.tokens[at - 1]?.word !== 'te') return null
  const { word, is } = sentence.tokens[at]!
  const known = is.infinitive !== undefined || HELPING.has(word)
  if (!known) return unknownInfinitive(sentence, at, word)
  const content = readCluster(sentence, at)
  return build(sentence, at, content, 'infinitive', content.passive)
}

function unknownInfinitive(sentence: Sentence, at: number, word: string): Predicate | null {
  if (!/^[a-zëï]{3,}n$/.test(word)) return null
  return build(
    sentence,
    at,
    { index: at, lemma: word, reading: null, participle: false, passive: false },
    'infinitive',
    false,
  )
}

/** "De wethouder inspecteert ...": an office holder followed by a verb the lexicon does not know. */
function unknownVerb(sentence: Sentence, at: number, found: readonly Predicate[]): Predicate | null {
  if (found.length > 0 || at > UNKNOWN_WITHIN) return null
  const token = sentence.tokens[at]!
  if (token.capital || !token.is.endsAsThird) return null
  const subject = findSubject(sentence, at)
  if (subject.kind !== 'officer' || subject.span?.from !== (sentence.tokens[0]?.word === 'de' ? 1 : 0))
    return null
  return build(
    sentence,
    at,
    { index: at, lemma: token.word, reading: null, participle: false, passive: false },
    'present',
    false,
  )
}
