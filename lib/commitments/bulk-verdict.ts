import type { Commitment } from '../db/generated/client'
import { Conflict, Invalid, Refusal } from '../errors'

/** What became of one commitment: done, with the row as it was before; or refused, with the code that says why. */
export type Verdict = { outcome: 'done'; commitment: Commitment } | { outcome: 'refused'; reason: string }

/**
 * One item of many. Beside the forms this is the only place that catches: what is refused to one commitment is a
 * verdict about that one, and the next is tried all the same.
 */
export async function attempt(work: () => Promise<Commitment>): Promise<Verdict> {
  try {
    return { outcome: 'done', commitment: await work() }
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error)
    return { outcome: 'refused', reason: reasonOf(error) }
  }
}

/** The code that tells most of this one commitment; a form's own words would speak of fields and versions. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Refusal)) return 'item_fault'
  if (error instanceof Conflict) return 'changed_since_seen'
  if (error.code === 'nothing_changed') return 'already_so'
  const [field] = error instanceof Invalid ? Object.values(error.fields) : []
  return field ?? error.code
}
