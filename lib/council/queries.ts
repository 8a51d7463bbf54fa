import { z } from 'zod'
import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { fromDate, fromDateOrNull } from '../day'
import { db } from '../db/client'
import type { OfficeTerm } from '../db/generated/client'
import { type Named, STORES } from './body-stores'
import { BODIES, type Body } from './schema'

export type ShownTerm = ReturnType<typeof toTerm>

const toTerm = ({ id, portfolioId, holder, office, from, to }: OfficeTerm) => ({
  id,
  portfolioId,
  holder,
  office,
  startDate: fromDate(from),
  endDate: fromDateOrNull(to),
})

const isId = (id: string) => z.uuid().safeParse(id).success
const byName = (a: Named, b: Named) => (a.shortName ?? a.name).localeCompare(b.shortName ?? b.name, 'nl')

/** All committees, portfolios, departments and parties, by name; for those who manage the council. */
export async function listBodies(actor: Actor): Promise<Record<Body, Named[]> | null> {
  if (!may(actor, 'council.manage')) return null
  const rows = await Promise.all(
    BODIES.map(async (body) => [body, (await STORES[body].list(db())).sort(byName)] as const),
  )
  return Object.fromEntries(rows) as Record<Body, Named[]>
}

/** Every term of office, the latest first; of one portfolio where it is named. */
export async function listTerms(actor: Actor, portfolioId?: string): Promise<ShownTerm[]> {
  if (!may(actor, 'council.manage')) return []
  const rows = await db().officeTerm.findMany({ where: { portfolioId }, orderBy: { from: 'desc' } })
  return rows.map(toTerm)
}

/** One committee, portfolio, department or party. */
export async function findBody(actor: Actor, body: Body, id: string): Promise<Named | null> {
  if (!may(actor, 'council.manage') || !isId(id)) return null
  return (await STORES[body].list(db())).find((row) => row.id === id) ?? null
}

/** One term of office with the name of its portfolio. */
export async function findTerm(actor: Actor, id: string) {
  if (!may(actor, 'council.manage') || !isId(id)) return null
  const row = await db().officeTerm.findUnique({ where: { id }, include: { portfolio: true } })
  return row && { ...toTerm(row), portfolio: row.portfolio.name }
}
