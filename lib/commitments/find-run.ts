import { z } from 'zod'
import type { Actor } from '../access/actor'
import { db } from '../db/client'
import { visibleTo } from './visibility'

export type FoundRun = NonNullable<Awaited<ReturnType<typeof findRun>>>

/** What someone did to several commitments at once, with the verdict on each; nobody else can read it. */
export async function findRun(actor: Actor, id: string) {
  if (actor.kind === 'visitor' || !z.uuid().safeParse(id).success) return null
  const run = await db().bulkRun.findFirst({
    where: { id, accountId: actor.id },
    include: { items: { omit: { before: true, versionAfter: true }, orderBy: { position: 'asc' } } },
  })
  if (!run) return null
  const numbers = run.items.map(({ number }) => number)
  const rows = await db().commitment.findMany({
    where: { AND: [visibleTo(actor), { number: { in: numbers } }] },
    select: { number: true, title: true },
  })
  const titles = new Map(rows.map(({ number, title }) => [number, title]))
  return { ...run, items: run.items.map((item) => ({ ...item, title: titles.get(item.number) ?? null })) }
}
