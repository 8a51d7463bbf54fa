import type { Actor } from '../access/actor'
import type { Moment } from '../commitments/facets'
import type { Filters } from '../commitments/filters'
import type { ListedCommitment } from '../commitments/public-commitment'
import { walkView } from '../commitments/walk-view'

/** About twenty-five sheets of paper; nobody takes more to a meeting. */
export const MOST_PRINTED = 500

/** A view for on paper, and whether there is more than fits. */
export async function listForPrint(
  actor: Actor,
  filters: Filters,
  moment: Moment,
): Promise<{ items: ListedCommitment[]; more: boolean }> {
  for await (const items of walkView(actor, filters, moment, { size: MOST_PRINTED + 1 }))
    return { items: items.slice(0, MOST_PRINTED), more: items.length > MOST_PRINTED }
  return { items: [], more: false }
}
