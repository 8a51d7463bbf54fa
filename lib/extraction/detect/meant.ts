import { oneOf } from '../one-of'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'

/** "heeft dat laten onderzoeken": done, and no "hebben" of its own. */
const isLeft = (sentence: Sentence, predicate: Predicate) => hasWord(sentence, predicate, 'laten')

const hasWord = ({ tokens, clauses }: Sentence, { clause }: Predicate, asked: string) =>
  tokens.slice(clauses[clause]!.from, clauses[clause]!.to).some(({ word }) => word === asked)

/** What the verb means with this subject. */
export function meant(sentence: Sentence, predicate: Predicate): Predicate {
  const { verbClass, mood, lemma, subject } = predicate
  // "Uw raad mag een brief verwachten": told of what will come, not of who thinks so.
  if (verbClass === 'expect' && mood === 'can' && /^(?:addressee|council)$/.test(subject.kind))
    return { ...predicate, verbClass: 'receive' }
  // "Daar zullen wij aandacht aan besteden": nothing is put out to tender.
  if (lemma === 'aanbesteden' && hasWord(sentence, predicate, 'aandacht'))
    return { ...predicate, lemma: 'besteden', verbClass: 'look' }
  // "De stuurgroep vindt plaats": what takes place does nothing.
  if (lemma === 'plaatsvinden' && subject.kind === 'body')
    return { ...predicate, subject: { ...subject, kind: 'other' } }
  // "U hebt de stukken morgen in huis": with such words "hebben" is a verb of its own.
  if (mood === 'have' && /^(?:receive|act)$/.test(verbClass) && !isLeft(sentence, predicate))
    return { ...predicate, mood: 'present' }
  return predicate
}

const GO = oneOf('ga gaat gaan')

/** "We gaan in gesprek": the act lies ahead although the verb is in the present. */
export function goesTo(word: string, predicate: Predicate): boolean {
  return GO.has(word) && predicate.verbClass === 'act' && predicate.subject.kind !== 'officer'
}
