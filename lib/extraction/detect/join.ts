import { fromIso } from '../deadlines/days'
import { oneOf } from '../one-of'
import type { Draft } from './drafts'
import type { OpenPassage, ReadSentence } from './passage'

/** Joins drafts of neighbouring sentences that together make one promise. */
export function joinDrafts(drafts: readonly Draft[], passage: OpenPassage): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    if (isPutOff(draft, passage) || isKeptHere(draft, passage) || isGivenToo(draft, passage)) continue
    const last = joined.at(-1)
    if (last && belongsTogether(last, draft)) joined[joined.length - 1] = join(last, draft)
    else joined.push(withAntecedent(draft, passage))
  }
  return joined
}

/** An act, then "daarover bericht ik u", or a bare "dat zeg ik toe": one promise. Two terms are two promises. */
function belongsTogether(first: Draft, second: Draft): boolean {
  if (second.index > first.index + 2 || !first.trackable || !second.trackable) return false
  const { tags } = second.verdict
  if (tags.has('anaphor') && (isBarePromise(second) || namesMoment(first, second))) return true
  if (saysWhatIsInIt(first, second)) return true
  if (first.kind !== 'action' || first.read.dates.length > 0) return false
  return tags.has('anaphor') ? second.read.dates.length === 0 : reportsBack(second)
}

/** "... De raad wordt over de resultaten daarvan in mei geïnformeerd.", "... Dan zal ik uw Kamer informeren." */
function reportsBack(draft: Draft): boolean {
  if (draft.kind !== 'information') return false
  return draft.read.sentence.tokens.some(
    ({ word }, at) => BACK.has(word) || (at === 0 && /^(?:dan|daarna)$/.test(word)),
  )
}

/** "Er komt een brief. Daarin neem ik de kosten mee.": what the paper will say, and no promise of its own. */
function saysWhatIsInIt(first: Draft, second: Draft): boolean {
  return (
    first.kind === 'information' &&
    second.index === first.index + 1 &&
    second.read.dates.length === 0 &&
    second.verdict.tags.has('put-in') &&
    INSIDE.has(second.read.sentence.tokens[0]!.word)
  )
}

const INSIDE = oneOf('daarin hierin daarbij hierbij')
const BACK = oneOf('daarover hierover daarvan hiervan uitkomst uitkomsten resultaten bevindingen')

function isBarePromise(draft: Draft): boolean {
  return draft.verdict.predicate.verbClass === 'promise' && draft.read.sentence.tokens.length < 16
}

/** "Er komt een notitie. Dat zal eind mei zijn." */
function namesMoment(first: Draft, second: Draft): boolean {
  return (
    second.verdict.tags.has('will-be') && second.index === first.index + 1 && first.read.dates.length === 0
  )
}

function join(first: Draft, second: Draft): Draft {
  const main = second.kind === 'information' && !saysWhatIsInIt(first, second) ? second : first
  const term = namesMoment(first, second) ? { term: second } : {}
  return { ...main, ...term, span: { start: first.span.start, end: second.span.end }, trackable: true }
}

/** "Dat zeg ik toe." says nothing without the sentence before it. */
function withAntecedent(draft: Draft, { sentences }: OpenPassage): Draft {
  const before = sentences[draft.index - 1]
  if (!before || !isBarePromise(draft) || !draft.verdict.tags.has('anaphor')) return draft
  return { ...draft, span: { start: before.start, end: draft.span.end } }
}

/** "Ik kijk ernaar. Daar kom ik in tweede termijn op terug.": an answer later at the same table. */
function isPutOff({ kind, index }: Draft, passage: OpenPassage): boolean {
  if (kind !== 'action') return false
  return [index + 1, index + 2].some(
    (next) =>
      next < passage.sentences.length &&
      passage.read(next).verdicts.some(({ tags }) => tags.has('cue:same-meeting') && tags.has('verb:return')),
  )
}

/** "De wethouder heeft toegezegd u te informeren. Met deze brief ...": recalled only to be kept at once. */
function isKeptHere({ index, read, verdict }: Draft, passage: OpenPassage): boolean {
  const { tags } = verdict
  const recalled = tags.has('frame:promised') || read.sentence.tokens.some(({ word }) => RECALLED.has(word))
  if (!recalled) return false
  const dated = tags.has('date') && !isNearlyOver(read, passage)
  return [index + 1, index + 2].some(
    (next) => next < passage.sentences.length && isHandedOver(passage.read(next), dated),
  )
}

const A_MONTH = 31

/** "toegezegd voor de zomer", in a letter of June: the paper at hand may well be the one that was promised. */
function isNearlyOver({ dates }: ReadSentence, { documentDate }: OpenPassage): boolean {
  const today = documentDate === null ? null : fromIso(documentDate)
  if (today === null) return false
  return dates.every(({ end }) => {
    const last = end === null ? null : fromIso(end)
    return last !== null && last <= today + A_MONTH
  })
}

/** "Met deze brief stuur ik u de cijfers. Ook informeer ik u over de prijzen.": the same letter does that too. */
function isGivenToo({ index, read, verdict, kind }: Draft, passage: OpenPassage): boolean {
  if (kind !== 'information' || index === 0 || read.dates.length > 0) return false
  const { tags, predicate } = verdict
  if (predicate.mood !== 'present' || tags.has('cue:later-on') || tags.has('cue:later-paper')) return false
  return (
    /^(?:speaker|we)$/.test(predicate.subject.kind) &&
    ALSO.has(read.sentence.tokens[0]!.word) &&
    isHandedOver(passage.read(index - 1), false)
  )
}

const ALSO = oneOf('ook tevens daarnaast verder voorts eveneens bovendien daarbij tot')
const RECALLED = oneOf('toegezegd beloofd')
const THIS_PAPER = oneOf('hierbij hiermee bijgaand bijgevoegd')

/** A promise with a day of its own is kept only where that is said; a letter may hold other things than it. */
function isHandedOver({ sentence, verdicts }: ReadSentence, dated: boolean): boolean {
  if (dated) return verdicts.some(({ tags }) => tags.has('cue:fulfilled'))
  const opening = sentence.tokens.slice(0, 4)
  return (
    verdicts.some(({ tags }) => tags.has('cue:enclosed') || tags.has('cue:fulfilled')) ||
    opening.some(
      ({ word }, at) => THIS_PAPER.has(word) || (/^(?:deze|dit)$/.test(word) && opening[at + 1]?.is.paper),
    )
  )
}
