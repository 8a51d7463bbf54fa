import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import type { Moment } from '../commitments/facets'
import { type Filters, readFilters } from '../commitments/filters'
import type { ListedCommitment } from '../commitments/public-commitment'
import { walkView } from '../commitments/walk-view'
import { slugFor } from '../council/slug'
import { fromDate, fromDateOrNull } from '../day'
import { db } from '../db/client'
import { TOLD } from '../feeds/feed-item'
import type { Told } from './to-resources'

export type Query = Record<string, string | number | undefined>

/** The filters of the register from parameters that were checked. */
export function filtersOf({ limit: _limit, ...query }: Query): Filters {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return readFilters(Object.fromEntries(given.map(([name, value]) => [name, String(value)])))
}

/** One page of a view, and the number the next one starts behind. */
export async function pageOf(actor: Actor, query: Query, moment: Moment) {
  const limit = Number(query.limit)
  const stretches = walkView<Told>(actor, filtersOf(query), moment, { size: limit + 1, also: TOLD })
  const { value } = await stretches.next()
  const rows = value ?? []
  const items: (ListedCommitment & Told)[] = rows.slice(0, limit)
  return { items, after: rows.length > limit ? (items.at(-1)?.number ?? null) : null }
}

/** One commitment by its number; null where it is not there for this asker. */
export async function commitmentNumbered(actor: Actor, number: string, moment: Moment) {
  const { items } = await pageOf(actor, { q: number, limit: 1 }, moment)
  return items.find((item) => item.number === number) ?? null
}

export const readsInternal = (actor: Actor) => may(actor, 'commitment.read_unpublished')

export async function listCommitteesNamed() {
  const select = { slug: true, shortName: true, name: true } as const
  return db().committee.findMany({ select, orderBy: { shortName: 'asc' } })
}

/** Everyone who holds or held a portfolio, with their terms of office: public by office. */
export async function listPeople() {
  const terms = await db().officeTerm.findMany({
    select: {
      ...{ holder: true, office: true, from: true, to: true },
      portfolio: { select: { slug: true, name: true } },
    },
    orderBy: [{ holder: 'asc' }, { from: 'desc' }],
  })
  const people = new Map<string, ReturnType<typeof toPerson>>()
  for (const { holder, office, from, to, portfolio } of terms) {
    const id = slugFor(holder, [])
    const person = people.get(id) ?? toPerson(id, holder)
    person.memberships.push({
      role: office,
      post: portfolio.name,
      postId: portfolio.slug,
      startDate: fromDate(from),
      endDate: fromDateOrNull(to),
    })
    people.set(id, person)
  }
  return [...people.values()]
}

type Membership = { role: string; post: string; postId: string; startDate: string; endDate: string | null }
const toPerson = (id: string, name: string) => ({ id, name, memberships: [] as Membership[] })
