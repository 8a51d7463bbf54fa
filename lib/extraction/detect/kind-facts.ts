import { COUNCIL_PLACES, OUTSIDERS } from '../languages/nl/actors'
import { MOVES, WORK_NOUN, WRITTEN } from '../languages/nl/written'
import type { Verdict } from './judge'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'

/** What only the kind of a promise turns on: asked once something is proposed, so that other sentences pay nothing. */
export type KindFacts = {
  /** The council sees it where it keeps its papers, or where it meets. */
  laidBeforeCouncil: boolean
  /** Something written moves or has its day: "het stuk komt", "de rapportage staat gepland voor april". */
  paperComes: boolean
  /** Work has its day: "de gunning is voorzien in mei". */
  workPlanned: boolean
  /** Somebody sees to it that the council has it: "wij zorgen dat u in mei over de cijfers beschikt". */
  seenToForCouncil: boolean
  /** What comes is work, and nothing to read: "er komt een proef". */
  workComes: boolean
  /** Who does it answers to nobody here: "het ministerie beslist in mei". */
  outsider: boolean
}

export function kindFacts(sentence: Sentence, { predicate, tags }: Verdict): KindFacts {
  const planned = tags.has('cue:planned')
  return {
    laidBeforeCouncil: isLaidBeforeCouncil(sentence, predicate),
    paperComes: (planned || MOVES.has(predicate.lemma)) && isBare(sentence, predicate, WRITTEN),
    workPlanned: (planned || predicate.lemma === 'volgen') && isBare(sentence, predicate, WORK_NOUN),
    seenToForCouncil: predicate.lemma === 'zorgen' && goesToCouncil(sentence, predicate),
    workComes: tags.has('arrives') && isWork(sentence.tokens[tags.get('arrives')!.from]!.word, tags),
    outsider: isOutsider(sentence, predicate),
  }
}

/** A place of the council from the verb on, or in front of it, and not as who acts. */
function isLaidBeforeCouncil({ tokens, clauses }: Sentence, { clause, subject }: Predicate): boolean {
  const { from } = clauses[clause]!
  for (let at = from; at < tokens.length; at++) {
    const isSubject = subject.span !== null && at >= subject.span.from && at < subject.span.to
    if (!isSubject && COUNCIL_PLACES.has(tokens[at]!.word)) return true
  }
  return false
}

/** Such a noun in the clause of the verb that no preposition governs. */
function isBare({ tokens, clauses }: Sentence, { clause, subject }: Predicate, noun: RegExp): boolean {
  const { from: own, to, opener } = clauses[clause]!
  // "Een nota volgt en wordt geagendeerd": the subject stands in the clause before.
  const from = opener === 'en' && subject.span === null ? (clauses[clause - 1]?.from ?? own) : own
  for (let at = from; at < to; at++) if (noun.test(tokens[at]!.word) && !isGoverned(tokens, at)) return true
  return false
}

/** "in de nota", "voor de derde rapportage": at most one word stands between the article and its noun. */
function isGoverned(tokens: Sentence['tokens'], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const { is, word } = tokens[before]!
    if (is.preposition) return true
    if (!is.determiner && !word.endsWith('e')) return false
  }
  return false
}

/** Done, and not read. */
const WORK_COMES = /(?:onderzoek|proef|pilot|campagne|enquête|nulmeting)$/
const MEETING_COMES = /(?:inloop|avond|workshop|conferentie)$/

const isWork = (word: string, tags: Verdict['tags']) =>
  WORK_COMES.test(word) || (MEETING_COMES.test(word) && !tags.has('to-council'))

/** "zorgen dat u ...": the council is the subject of what is seen to. */
function goesToCouncil({ tokens, clauses }: Sentence, { clause }: Predicate): boolean {
  const next = clauses[clause + 1]
  if (next?.kind !== 'complement') return false
  return tokens.slice(next.from + 1, next.from + 3).some(({ word, is }) => word === 'u' || is.council)
}

function isOutsider({ tokens }: Sentence, { subject }: Predicate): boolean {
  if (subject.span === null || subject.kind === 'we' || subject.kind === 'speaker') return false
  for (let at = subject.span.from; at < Math.min(subject.span.to, subject.span.from + 3); at++)
    if (OUTSIDERS.has(tokens[at]!.word)) return true
  return false
}
