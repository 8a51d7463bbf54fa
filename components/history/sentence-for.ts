import { describe, type Words } from '@/lib/history/describe'
import type { Entry, EntryKind } from '@/lib/history/entries'

/**
 * Kinds told differently to those outside. Officials are not named to them, and what was corrected is not repeated:
 * the old title may hold what it was corrected for, such as the name of a resident.
 */
const OUTSIDE = {
  'commitment.registered': 'commitment.registered_outside',
  'commitment.imported': 'commitment.imported_outside',
  'commitment.amended': 'commitment.amended_outside',
  'commitment.assigned': 'commitment.assigned_outside',
  'commitment.assignment_undone': 'commitment.assignment_undone_outside',
} as const satisfies Partial<Record<EntryKind, string>>

export type SentenceKey = EntryKind | (typeof OUTSIDE)[keyof typeof OUTSIDE]

const isTold = (kind: EntryKind): kind is keyof typeof OUTSIDE => kind in OUTSIDE

/** Council members give their say in public, under their name and party; everyone else acts as an official. */
export const speaksInPublic = (entry: Entry): boolean =>
  entry.kind === 'commitment.said' && entry.party !== null

/** The message of `history` that tells an entry to this reader, and what goes into it. */
export function sentenceFor(entry: Entry, words: Words, inside: boolean) {
  const { key, values } = describe(entry, words)
  if (inside || !isTold(key)) return { key: key as SentenceKey, values }
  const changed = 'changes' in entry ? entry.changes : []
  const fields = changed.map(({ field }) => words.field(field)).join(', ')
  return { key: OUTSIDE[key] as SentenceKey, values: { ...values, fields } }
}
