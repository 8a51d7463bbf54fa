/** How two commitments hang together, told from the one that points to the other. */
export const RELATION_KINDS = ['repeats', 'supplements', 'changes', 'belongs_to'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** The same four, told from the other end. */
const REVERSES = {
  repeats: 'repeated_by',
  supplements: 'supplemented_by',
  changes: 'changed_by',
  belongs_to: 'has_part',
} as const satisfies Record<RelationKind, string>

/** What can be said of one end: each kind in both directions, side by side. */
export const RELATION_WORDS = [
  'repeats',
  'repeated_by',
  'supplements',
  'supplemented_by',
  'changes',
  'changed_by',
  'belongs_to',
  'has_part',
] as const
export type RelationWord = (typeof RELATION_WORDS)[number]

/** A kind as this end tells it. */
export function wordFor(kind: RelationKind, end: 'from' | 'to'): RelationWord {
  return end === 'from' ? kind : REVERSES[kind]
}

/** What a word means: which kind, and at which end of it the speaker stands. */
export function meaningOf(word: RelationWord): { kind: RelationKind; end: 'from' | 'to' } {
  const reversed = RELATION_KINDS.find((kind) => REVERSES[kind] === word)
  return reversed ? { kind: reversed, end: 'to' } : { kind: word as RelationKind, end: 'from' }
}
