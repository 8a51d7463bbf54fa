import { WRITTEN } from '../languages/nl/written'
import { oneOf } from '../one-of'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Tag, Tags } from './tags'

const inClause = (sentence: Sentence, { clause }: Predicate, words: RegExp) =>
  sentence.tokens
    .slice(sentence.clauses[clause]!.from, sentence.clauses[clause]!.to)
    .some(({ word }) => words.test(word))

const FINDS_PLACE = oneOf('krijgen vinden plaatsvinden')
const HEEDS = oneOf('overnemen uitvoeren opvolgen honoreren')
/** What somebody asked for or advised. */
const ADVISED = /^(?:aanbeveling|aanbevelingen|adviezen|suggestie|suggesties|motie|moties|verzoek)$/

/** Tags for verbs that mean something else with the words beside them: "krijgt een plek in", "neemt het advies over". */
export function tagFigurative(tags: Tags, sentence: Sentence, predicate: Predicate): void {
  const { content, lemma, verbClass } = predicate
  const set = (tag: Tag) => tags.set(tag, { from: content, to: content + 1 })
  if (verbClass === 'act' && FINDS_PLACE.has(lemma)) set('put-in')
  if (lemma === 'brengen' && inClause(sentence, predicate, /^aandacht$/)) set('takes-up')
  if (lemma === 'krijgen' && verbClass === 'event') set('happens')
  if (HEEDS.has(lemma) && inClause(sentence, predicate, ADVISED)) set('heeds-advice')
  if (verbClass === 'receive') tagAwaited(tags, sentence, predicate)
}

const ADVICE = /(?:advies|adviezen|onderzoek|ontwerp|plan|.voorstel)$/

/** "Het rapport ontvangen wij in juni": what somebody else is to send us, and not what we ask of whoever reads this. */
function tagAwaited(tags: Tags, sentence: Sentence, predicate: Predicate): void {
  if (!/^(?:we|body)$/.test(predicate.subject.kind) || inClause(sentence, predicate, /^(?:uw|u|graag)$/))
    return
  const { from, to } = sentence.clauses[predicate.clause]!
  const at = sentence.tokens.findIndex(
    ({ word }, index) => index >= from && index < to && (WRITTEN.test(word) || ADVICE.test(word)),
  )
  if (at >= 0) tags.set('awaits', { from: at, to: at + 1 })
}
