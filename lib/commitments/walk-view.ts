import type { Actor } from '../access/actor'
import { Prisma } from '../db/client'
import { conditions, type Sql } from './conditions'
import type { Moment } from './facets'
import type { Filters } from './filters'
import { ALL, listRows } from './listed'
import { narrow } from './narrowing'
import { ordering, type Start, startOf } from './orders'
import type { ListedCommitment } from './public-commitment'
import { isWalked, sourceOf } from './register-source'
import { findsNothing, type Search } from './search'
import { numberMeant, termsOf } from './search-words'

type How = {
  /** Commitments per stretch. */
  size: number
  /** More columns than a page shows; each begins with a comma. */
  also?: Sql
}

async function searchOf(actor: Actor, filters: Filters, moment: Moment): Promise<Search> {
  const words = filters.q === undefined || numberMeant(filters.q) ? [] : termsOf(filters.q, actor)
  const [narrowing, terms] = await Promise.all([narrow(actor, filters, moment.today), words])
  return { actor, narrowing, terms, moment }
}

/** What is asked for by its number is one commitment, whatever else its words may be found by. */
function sourceFor(search: Search, filters: Filters, start: Start, take: number) {
  const number = filters.q === undefined ? null : numberMeant(filters.q)
  if (number === null) return sourceOf(search, filters.sort, start, take)
  const numbered = Prisma.sql`c."number" = ${number}`
  return { from: ALL, where: [numbered, ...conditions(search.narrowing, search.moment)] }
}

/**
 * A view of the register from its beginning, or from behind `after`, stretch by stretch, for files and feeds: nothing
 * is counted, and as much is read as the caller asks for. Where a view cannot be read in its own order without first
 * finding all of it, it comes newest first, so that no part of it is left out.
 */
export async function* walkView<T = unknown>(
  actor: Actor,
  filters: Filters,
  moment: Moment,
  { size, also }: How,
): AsyncGenerator<(ListedCommitment & T)[]> {
  const search = await searchOf(actor, filters, moment)
  const numbered = filters.q !== undefined && numberMeant(filters.q) !== null
  if (!numbered && findsNothing(search.narrowing, search.terms)) return
  const sort = isWalked(search.narrowing, filters.sort) ? filters.sort : 'made'
  const view = { ...filters, sort, before: undefined }
  let after = filters.after
  for (;;) {
    const start = await startOf(actor, { ...view, after })
    const source = sourceFor(search, view, start, size)
    const rows = await listRows<T>(actor, { ...source, order: ordering(sort), take: size, also })
    if (rows.length > 0) yield rows
    if (rows.length < size || numbered) return
    after = rows.at(-1)?.number
  }
}
