import type { Actor } from '../access/actor'
import { BULK_LIMIT } from './bulk-schema'
import type { Moment } from './facets'
import { askable, type Filters, firstPage } from './filters'
import { walkView } from './walk-view'

/** Every commitment of a view, from its beginning; at most one more than an act on several takes. @returns numbers */
export async function numbersOfView(
  actor: Actor,
  filters: Filters,
  moment: Moment,
  most = BULK_LIMIT,
): Promise<string[]> {
  const view = firstPage(askable(actor, filters))
  for await (const rows of walkView(actor, view, moment, { size: most + 1 }))
    return rows.map(({ number }) => number)
  return []
}
