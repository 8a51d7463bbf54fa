import type { Draft } from './drafts'
import type { ReadSentence } from './passage'

/** Joins drafts of neighbouring sentences that together make one promise. */
export function joinDrafts(drafts: readonly Draft[], sentences: readonly ReadSentence[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    if (last && belongsTogether(last, draft)) joined[joined.length - 1] = join(last, draft)
    else joined.push(withAntecedent(draft, sentences))
  }
  return joined
}

/** An act, then "daarover bericht ik u", or a bare "dat zeg ik toe": one promise. Two terms are two promises. */
function belongsTogether(first: Draft, second: Draft): boolean {
  if (second.index > first.index + 2 || !second.verdict.tags.has('anaphor')) return false
  if (!first.trackable || !second.trackable) return false
  if (isBarePromise(second) || namesMoment(first, second)) return true
  return second.read.dates.length === 0 && first.kind === 'action' && first.read.dates.length === 0
}

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
  const main = second.kind === 'information' ? second : first
  const term = namesMoment(first, second) ? { term: second } : {}
  return { ...main, ...term, span: { start: first.span.start, end: second.span.end }, trackable: true }
}

/** "Dat zeg ik toe." says nothing without the sentence before it. */
function withAntecedent(draft: Draft, sentences: readonly ReadSentence[]): Draft {
  const before = sentences[draft.index - 1]
  if (!before || !isBarePromise(draft) || !draft.verdict.tags.has('anaphor')) return draft
  return { ...draft, span: { start: before.sentence.span.start, end: draft.span.end } }
}
