import type { Kind, Strength } from '../types'
import type { Verdict } from './judge'
import { type KindFacts, kindFacts } from './kind-facts'
import type { Sentence } from './sentence'
import type { Tag } from './tags'

type Has = (tag: Tag) => boolean

const anyOf = (has: Has, tags: readonly Tag[]) => tags.some(has)
/** Somebody who can be held to it. */
const EXECUTIVE: readonly Tag[] = [
  'by:officer',
  'by:speaker',
  'by:we',
  'by:person',
  'by:reference',
  'by:body',
]
const COUNCIL: readonly Tag[] = ['to-council', 'by:addressee', 'by:council']

function takesCouncilAlong(has: Has): boolean {
  return has('takes-along') && anyOf(has, COUNCIL) && !has('in-paper')
}

/** What a verdict amounts to: the first row that holds. */
const KIND_ROWS: { kind: Kind; when: (has: Has, facts: KindFacts) => boolean }[] = [
  {
    kind: 'pending',
    when: (has) =>
      anyOf(has, ['cue:unfinished', 'cue:ongoing']) && !anyOf(has, ['frame:promise', 'mood:future', 'date']),
  },
  { kind: 'recurring', when: (has) => has('cue:habit') && !anyOf(has, ['frame:promise', 'by:officer']) },
  {
    kind: 'action',
    when: (has) =>
      has('verb:receive') &&
      (has('by:other') || (has('by:none') && has('gets-letter'))) &&
      !anyOf(has, COUNCIL) &&
      !has('cue:governments-get'),
  },
  { kind: 'action', when: (has) => has('verbless') && has('cue:planned') },
  { kind: 'expectation', when: (has) => has('awaits') && has('in:main') && has('date') },
  // "Wij verwachten het in mei te ontvangen": what comes to whoever speaks.
  {
    kind: 'expectation',
    when: (has) =>
      has('verb:receive') && has('frame:expect') && anyOf(has, ['by:we', 'by:speaker', 'by:body']),
  },
  { kind: 'information', when: (has) => has('sends-on') },
  {
    kind: 'information',
    when: (has, { laidBeforeCouncil }) =>
      laidBeforeCouncil &&
      anyOf(has, ['verb:act', 'verb:arrive', 'verb:transfer', 'happens', 'put-in', 'cue:planned']) &&
      !has('convenes'),
  },
  { kind: 'information', when: (has, { seenToForCouncil }) => seenToForCouncil && has('deliverable') },
  { kind: 'action', when: (_, { workComes }) => workComes },
  { kind: 'information', when: (_, { paperComes }) => paperComes },
  { kind: 'information', when: (has) => has('verb:transfer') && has('paper-given') && !has('to-others') },
  {
    kind: 'expectation',
    when: (has, { outsider }) =>
      outsider && has('mood:present') && anyOf(has, ['verb:act', 'verb:event', 'verb:look']),
  },
  { kind: 'action', when: (_, { workPlanned }) => workPlanned },
  // "De lokalen komen in mei beschikbaar": what is there by then, by whatever hands.
  {
    kind: 'expectation',
    when: (has) => has('comes-then') && has('by:other') && !has('arrives') && !has('in-paper'),
  },
  { kind: 'information', when: (has) => anyOf(has, ['verb:return', 'arrives', 'verb:receive']) },
  { kind: 'information', when: (has) => has('follows') && has('in-paper') },
  { kind: 'information', when: (has) => has('answers') && (has('cue:written') || has('in-letter')) },
  { kind: 'information', when: (has) => has('put-in') && has('in-letter') },
  { kind: 'information', when: (has) => has('goes-to-council') },
  // "maart: inrichtingsplan naar de raad"
  { kind: 'information', when: (has) => has('verbless') && has('to-council') && has('deliverable') },
  { kind: 'information', when: (has) => has('finds-out') && has('in-paper') },
  // "De raad wordt meegenomen": what is taken along is the council itself.
  { kind: 'information', when: takesCouncilAlong },
  { kind: 'action', when: (has) => has('offers') && !anyOf(has, [...COUNCIL, 'deliverable', 'anaphor']) },
  { kind: 'action', when: (has) => has('verb:transfer') && has('to-others') && !anyOf(has, COUNCIL) },
  {
    kind: 'information',
    when: (has) =>
      has('verb:transfer') &&
      anyOf(has, [...EXECUTIVE, ...COUNCIL, 'cue:action-label', 'cue:decision-copy', 'frame:promise']),
  },
  {
    kind: 'information',
    when: (has) =>
      anyOf(has, ['verb:event', 'verb:arrive', 'verb:promise', 'verb:unknown']) &&
      anyOf(has, ['frame:promise', 'verb:promise', 'cue:promise-noun']) &&
      has('to-council') &&
      has('deliverable'),
  },
  {
    kind: 'information',
    when: (has) =>
      has('frame:expect') && anyOf(has, ['by:we', 'by:speaker']) && anyOf(has, ['verb:say', 'verb:effort']),
  },
  { kind: 'action', when: (has) => has('works') && !has('cue:expectation') },
  { kind: 'expectation', when: (has) => anyOf(has, ['will-be', 'verb:expect']) },
  { kind: 'action', when: (has) => anyOf(has, EXECUTIVE) },
  { kind: 'information', when: (has) => has('verb:arrive') && has('to-council') && has('deliverable') },
  // "De bedoeling is om de loods te slopen": planned, and done by whoever plans it.
  {
    kind: 'action',
    when: (has) => has('verb:act') && has('mood:infinitive') && anyOf(has, ['frame:planned', 'frame:aim']),
  },
  { kind: 'expectation', when: (has) => anyOf(has, ['cue:expectation', 'cue:planned']) },
]

export function kindOf(sentence: Sentence, verdict: Verdict): Kind {
  const has: Has = (tag) => verdict.tags.has(tag)
  const facts = kindFacts(sentence, verdict)
  return KIND_ROWS.find((row) => row.when(has, facts))?.kind ?? 'action'
}

const SOFT: Tag[] = [
  'verb:look',
  'frame:willing',
  'cue:willing',
  'cue:willing-so',
  'frame:try',
  'cue:unfinished',
  'cue:ongoing',
]
const EXPECTED: Tag[] = [
  'frame:aim',
  'frame:expect',
  'frame:hope',
  'frame:planned',
  'cue:expectation',
  'cue:planned',
  'cue:aim',
  'cue:hope',
  'mood:want',
  'verb:aim',
  'verb:expect',
]

/** Where the words for a plan begin, or the verb itself where there are none. */
const plannedAt = ({ tags, predicate }: Verdict) => tags.get('cue:planned')?.from ?? predicate.content

const IN_A_PRODUCT: readonly Tag[] = ['in-paper', 'deliverable', 'cue:later-paper']

/** The content verb beats the frame verb: promising to have a look is soft. */
export function strengthOf(verdict: Verdict): Strength {
  const has = (tag: Tag) => verdict.tags.has(tag)
  if (has('frame:promise') && has('verb:look') && has('deliverable')) return 'firm'
  // Taken along in something that will be there to look at.
  if (has('put-in') && anyOf(has, IN_A_PRODUCT) && !SOFT.some((tag) => tag !== 'verb:look' && has(tag)))
    return EXPECTED.some(has) ? 'expected' : 'firm'
  if (takesCouncilAlong(has)) return EXPECTED.some(has) ? 'expected' : 'firm'
  if (SOFT.some(has) || has('in:condition') || has('cue:conditional')) return 'soft'
  // "wordt in mei geagendeerd": the plan is the act itself.
  if (
    has('passive') &&
    has('mood:present') &&
    has('takes-up') &&
    plannedAt(verdict) === verdict.predicate.content &&
    !EXPECTED.some((tag) => tag !== 'cue:planned' && tag !== 'frame:planned' && has(tag))
  )
    return 'firm'
  return EXPECTED.some(has) ? 'expected' : 'firm'
}
