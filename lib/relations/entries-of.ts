import type { Entry } from '../history/entries'
import { type RelationKind, wordFor } from './kinds'

type End = { id: string; number: string }

/** One entry for each end: both histories tell it, each in its own direction. */
export function entriesOf(
  event: 'commitment.related' | 'commitment.unrelated',
  kind: RelationKind,
  { from, to }: { from: End; to: End },
): Entry[] {
  const told = (own: End, other: End, end: 'from' | 'to'): Entry => ({
    kind: event,
    about: { commitmentId: own.id },
    relation: wordFor(kind, end),
    other: other.number,
    otherId: other.id,
  })
  return [told(from, to, 'from'), told(to, from, 'to')]
}
