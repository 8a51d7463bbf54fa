import type { Actor } from '../access/actor'
import { conditions, inStanding } from '../commitments/conditions'
import type { Moment } from '../commitments/facets'
import type { Filters } from '../commitments/filters'
import { listRows } from '../commitments/listed'
import { narrow } from '../commitments/narrowing'
import { ordering } from '../commitments/orders'
import { walkView } from '../commitments/walk-view'
import { type FeedItem, TOLD, type Told } from './feed-item'

/** A calendar holds no more terms than these; who needs more takes the file. */
export const MOST_EVENTS = 1000
/** A reader asks again often enough to miss none. */
export const MOST_NEWS = 100

const STRETCH = 250

async function take(stretches: AsyncGenerator<FeedItem[]>, most: number): Promise<FeedItem[]> {
  const items: FeedItem[] = []
  for await (const stretch of stretches) {
    items.push(...stretch)
    if (items.length >= most) break
  }
  return items.slice(0, most)
}

/** A view without a standing or a state means what is still to come: nobody keeps a calendar of what is over. */
export function calendarView(filters: Filters): Filters {
  const open = filters.standing === undefined && filters.state === undefined
  return { ...filters, ...(open && { standing: 'live' as const }), sort: 'due' }
}

/** What of a view has a term, the first due first. */
export async function listTerms(actor: Actor, filters: Filters, moment: Moment): Promise<FeedItem[]> {
  const how = { size: STRETCH, also: TOLD }
  const items = await take(walkView<Told>(actor, calendarView(filters), moment, how), MOST_EVENTS)
  return items.filter(({ due }) => due.latest !== null)
}

/** What became late last stands first: in a feed the new comes on top. */
async function listLate(actor: Actor, filters: Filters, moment: Moment): Promise<FeedItem[]> {
  const narrowing = await narrow(actor, filters, moment.today)
  const where = [inStanding('overdue', moment), ...conditions({ ...narrowing, standing: undefined }, moment)]
  return listRows<Told>(actor, { where, order: ordering('due', true), take: MOST_NEWS, also: TOLD })
}

/** What is new in a view: the last promised, or in a view of what is late the last that became so. */
export async function listNews(actor: Actor, filters: Filters, moment: Moment): Promise<FeedItem[]> {
  if (filters.standing === 'overdue' && filters.q === undefined) return listLate(actor, filters, moment)
  const sort = filters.standing === 'due_soon' ? ('due' as const) : ('made' as const)
  const how = { size: MOST_NEWS, also: TOLD }
  return take(walkView<Told>(actor, { ...filters, sort }, moment, how), MOST_NEWS)
}

/**
 * When a list of these was last changed, to the second. Standings turn at midnight without anyone writing; and what was
 * withdrawn is not among the items, so that who asks by this day alone learns of that the next day.
 */
export function changedAt(items: FeedItem[], midnight: Date): Date {
  return new Date(Math.max(midnight.getTime(), ...items.map(({ updatedAt }) => updatedAt.getTime())))
}
