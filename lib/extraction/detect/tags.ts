import type { ActorKind } from '../languages/nl/actors'
import type { CueTag } from '../languages/nl/cues'
import type { ClauseKind, Mood } from '../languages/nl/function-words'
import type { VerbClass } from '../languages/nl/verb-forms'

/** Everything a rule may ask about one predicate and its sentence. */
export type Tag =
  | `verb:${VerbClass}`
  | `mood:${Mood}`
  | `by:${ActorKind}`
  | `in:${ClauseKind}`
  | `cue:${CueTag}`
  | `frame:${Frame}`
  | 'passive'
  | 'negated'
  | 'to-council'
  | 'deliverable'
  | 'date'
  | 'date-vague'
  | 'question'
  | 'no-finite'
  | 'opens-sentence'
  | 'anaphor'
  | 'member-speaks'
  | 'chair-speaks'
  | 'after-condition'
  | 'before-condition'
  | 'second-hand'
  | 'arrives'
  | 'verbless'
  | 'bare-act'
  | 'will-be'
  | 'in-paper'
  | 'in-letter'
  | 'in-quotes'
  | 'paper-given'
  | 'answers'
  | 'put-in'
  | 'goes-on'
  | 'works'
  | 'ready-then'
  | 'sent-round'
  | 'predicts'
  | 'finds-out'
  | 'being-written'
  | 'explores'
  | 'sends-on'
  | 'sets-right'
  | 'happens'
  | 'reaches-out'
  | 'scheduled'
  | 'served'
  | 'takes-up'
  | 'gets-letter'
  | 'figures'
  | 'heeds'
  | 'convenes'
  | 'follows'
  | 'comes-then'
  | 'takes-along'
  | 'offers'
  | 'to-others'
  | 'aims-at'
  | 'after-time'
  | 'awaits'
  | 'heeds-advice'
  | 'done-once'
  | 'done-by-then'
  | 'takes-place'
  | 'goes-to-council'
  | 'done-by-many'
  | 'officer-before'
  | 'told-then'
  | 'told-then-of-one'
  | 'awaited'
  | 'offers-to-send'
  | 'asked-of-them'
  | 'courtesy'
  | 'at-meeting'

export type Frame =
  | 'promise'
  | 'promised'
  | 'aim'
  | 'willing'
  | 'expect'
  | 'hope'
  | 'ask'
  | 'planned'
  | 'try'
  | 'decided'

/** Names the tags of one sort. Few are ever met, so each is put together once: to join and look up anew takes far longer. */
function named<Value extends string, Sorted extends Tag>(tagOf: (value: Value) => Sorted) {
  const known = new Map<Value, Sorted>()
  return (value: Value): Sorted => {
    const found = known.get(value)
    if (found !== undefined) return found
    const tag = tagOf(value)
    known.set(value, tag)
    return tag
  }
}

export const verbTag = named((verbClass: VerbClass): Tag => `verb:${verbClass}`)
export const moodTag = named((mood: Mood): Tag => `mood:${mood}`)
export const byTag = named((kind: ActorKind): Tag => `by:${kind}`)
export const inTag = named((kind: ClauseKind): Tag => `in:${kind}`)
export const cueTag = named((cue: CueTag): Tag => `cue:${cue}`)
export const frameTag = named((frame: Frame): Tag => `frame:${frame}`)

/** Token indexes `[from, to)` of the words that gave a tag. */
export type Place = { from: number; to: number }
export type Tags = Map<Tag, Place>
