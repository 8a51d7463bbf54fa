import type { Actor } from '../access/actor'
import { Prisma } from '../db/client'
import { conditions, inStanding, type Sql } from './conditions'
import { COUNTED_UP_TO, countUpTo } from './counts'
import type { Moment } from './facets'
import { type Filters, STANDINGS } from './filters'
import { listRows } from './listed'
import { type Marks, marksOf } from './marks'
import { narrow } from './narrowing'
import { ordering, type Start, startOf } from './orders'
import type { ListedCommitment } from './public-commitment'
import { type Counted, countRegister, isFound, type RegisterCounts, type View } from './register-counts'
import { isWalked, sourceOf } from './register-source'
import { findsNothing, type Search } from './search'
import { numberMeant, seesBeside, termsOf } from './search-words'

const { sql } = Prisma

export const PAGE_SIZE = 50

/** `newer` and `older`: the number a neighbouring page starts from, null where there is none. */
export type RegisterPage = {
  items: ListedCommitment[]
  /** By id: where the words searched for stand. */
  marks: Map<string, Marks>
  newer: string | null
  older: string | null
  counts: RegisterCounts
  /** The list holds the newest of what was found, since there is more than can be put in this order. */
  newestOnly: boolean
}

/** Cuts a page out of one row more than it shows, in the order of reading. */
function cut(rows: ListedCommitment[], start: Start) {
  const back = start?.back ?? false
  const more = rows.length > PAGE_SIZE
  const page = rows.slice(0, PAGE_SIZE)
  const items = back ? page.reverse() : page
  const ends = { newer: items[0]?.number ?? null, older: items.at(-1)?.number ?? null }
  return {
    items,
    newer: (back ? more : start !== null) ? ends.newer : null,
    older: (back ? start !== null : more) ? ends.older : null,
  }
}

async function listFound(search: Search, filters: Filters, start: Start): Promise<ListedCommitment[]> {
  if (findsNothing(search.narrowing, search.terms)) return []
  return listRows(search.actor, {
    ...sourceOf(search, filters.sort, start, PAGE_SIZE + 1),
    order: ordering(filters.sort, start?.back),
    take: PAGE_SIZE + 1,
  })
}

type Listed = {
  rows: ListedCommitment[]
  counts: Counted
  /** Where they were looked for already. */
  marks: Map<string, Marks> | null
}

/** The newest of what is found by words or by several filters is found once: for the list, its marks and the counts. */
async function listAndCount(search: Search, filters: Filters, start: Start): Promise<Listed> {
  if (filters.sort !== 'made' || start !== null || !isFound(search)) {
    const [rows, counts] = await Promise.all([listFound(search, filters, start), countRegister(search)])
    return { rows, counts, marks: null }
  }
  const counts = await countRegister(search, PAGE_SIZE + 1)
  const where = [sql`c."id" = ANY(${counts.first}::uuid[])`]
  const [rows, marks] = await Promise.all([
    listRows(search.actor, { where, order: ordering('made'), take: PAGE_SIZE + 1 }),
    marksOf(counts.first, search.terms, seesBeside(search.actor)),
  ])
  return { rows, counts, marks }
}

/** A number is asked for: one promise, whatever else its words may be found by. */
async function listNumbered({ actor, narrowing, moment }: Search, number: string): Promise<RegisterPage> {
  const numbered = sql`c."number" = ${number}`
  const others = [numbered, ...conditions({ ...narrowing, standing: undefined }, moment)]
  const wanted = Object.fromEntries(STANDINGS.map((view) => [view, [inStanding(view, moment), ...others]]))
  const [items, views] = await Promise.all([
    listRows(actor, {
      where: [numbered, ...conditions(narrowing, moment)],
      order: ordering('number'),
      take: 1,
    }),
    countUpTo(actor, { ...wanted, all: others } as Record<View, Sql[]>),
  ])
  const counts = { views, total: views[narrowing.standing ?? 'all'], facets: {} }
  return { items, marks: new Map(), newer: null, older: null, newestOnly: false, counts }
}

/** One page of the register with its counts, under what stands in the address. */
export async function listCommitments(actor: Actor, filters: Filters, moment: Moment): Promise<RegisterPage> {
  const number = filters.q === undefined ? null : numberMeant(filters.q)
  const [narrowing, start, terms] = await Promise.all([
    narrow(actor, filters, moment.today),
    startOf(actor, filters),
    filters.q === undefined || number ? [] : termsOf(filters.q, actor),
  ])
  const search = { actor, narrowing, terms, moment }
  if (number) return listNumbered(search, number)
  const { rows, counts, marks } = await listAndCount(search, filters, start)
  const newestOnly =
    !isWalked(narrowing, filters.sort) && filters.sort !== 'made' && counts.total.n >= COUNTED_UP_TO
  const page = cut(rows, start)
  const ids = page.items.map(({ id }) => id)
  return { ...page, marks: marks ?? (await marksOf(ids, terms, seesBeside(actor))), counts, newestOnly }
}
