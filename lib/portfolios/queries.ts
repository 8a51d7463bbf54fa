import type { Actor } from '../access/actor'
import { ALIVE, inStanding, type Sql } from '../commitments/conditions'
import { type Count, countUpTo } from '../commitments/counts'
import type { Moment } from '../commitments/facets'
import { listSeveral } from '../commitments/listed'
import { LATEST_SETTLED, ordering } from '../commitments/orders'
import { fromDate, fromDateOrNull, type IsoDay } from '../day'
import { db, Prisma } from '../db/client'
import { type HeldTerm, holderOn } from './terms'

const { sql } = Prisma

/** Sections of a board show this many; the register shows the rest. */
const SHOWN = 15

const WITH_TERMS = {
  id: true,
  slug: true,
  name: true,
  terms: { orderBy: { from: 'desc' }, select: { holder: true, office: true, from: true, to: true } },
} as const satisfies Prisma.PortfolioSelect

const toTerms = (rows: { holder: string; office: string; from: Date; to: Date | null }[]): HeldTerm[] =>
  rows.map(({ from, to, ...who }) => ({ ...who, from: fromDate(from), to: fromDateOrNull(to) }))

/** A portfolio with everyone who held it, the latest first; null where there is none of that name. */
export async function findPortfolio(slug: string) {
  const row = await db().portfolio.findUnique({ where: { slug }, select: WITH_TERMS })
  return row && { ...row, terms: toTerms(row.terms) }
}

const of = (portfolioId: string) => sql`c."portfolioId" = ${portfolioId}::uuid`

/** What stands open in a portfolio, in piles; each bounded, with how many there are. */
export async function portfolioBoard(actor: Actor, portfolioId: string, moment: Moment) {
  const own = of(portfolioId)
  const piles = {
    overdue: [own, inStanding('overdue', moment)],
    due_soon: [own, inStanding('due_soon', moment)],
    proposed: [own, sql`c."state" = 'settlement_proposed'`],
    live: [own, ALIVE],
    settled: [own, sql`c."state" = 'settled'`],
  }
  const due = ordering('due')
  const list = (where: Sql[], order = due) => ({ where, order, take: SHOWN })
  const [items, totals] = await Promise.all([
    listSeveral(actor, {
      overdue: list(piles.overdue),
      due_soon: list(piles.due_soon),
      proposed: list(piles.proposed),
      live: list(piles.live),
      settled: list(piles.settled, LATEST_SETTLED),
    }),
    countUpTo(actor, piles),
  ])
  return { items, totals }
}

type Standing = { live: Count; overdue: Count }
export type HolderRow = {
  holder: HeldTerm | null
  portfolios: ({ slug: string; name: string; since: IsoDay | null } & Standing)[]
}

const NONE: Count = { n: 0, more: false }

/** Who holds what today, with what stands open: one row per holder, portfolios without one last. Three queries. */
export async function listByHolder(actor: Actor, moment: Moment): Promise<HolderRow[]> {
  const rows = await db().portfolio.findMany({ select: WITH_TERMS, orderBy: { name: 'asc' } })
  const wanted = rows.flatMap(({ id }): [string, Sql[]][] => [
    [`live ${id}`, [of(id), ALIVE]],
    [`overdue ${id}`, [of(id), inStanding('overdue', moment)]],
  ])
  const counts: Record<string, Count> =
    wanted.length > 0 ? await countUpTo(actor, Object.fromEntries(wanted)) : {}
  const holders = new Map<string, HolderRow>()
  for (const { id, slug, name, terms } of rows) {
    const holder = holderOn(toTerms(terms), moment.today)
    const key = holder?.holder ?? ''
    const row = holders.get(key) ?? { holder, portfolios: [] }
    const standing = { live: counts[`live ${id}`] ?? NONE, overdue: counts[`overdue ${id}`] ?? NONE }
    row.portfolios.push({ slug, name, since: holder?.from ?? null, ...standing })
    holders.set(key, row)
  }
  return [...holders.values()].sort((a, b) => Number(a.holder === null) - Number(b.holder === null))
}
