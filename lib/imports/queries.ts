import { z } from 'zod'
import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db } from '../db/client'
import type { Findings, Verdict } from './judge-row'
import { VERDICTS } from './schema'

const PAGE = 50

/** What was read in last, the latest first; for those who may import. */
export async function listImports(actor: Actor) {
  if (!may(actor, 'register.import')) return []
  return db().import.findMany({
    select: {
      ...{ id: true, fileName: true, state: true, total: true, added: true, changed: true, createdAt: true },
      account: { select: { name: true } },
    },
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
}

export type FoundImport = NonNullable<Awaited<ReturnType<typeof findImport>>>

/** One import with how many rows have each verdict, and its first rows to recognise it by. */
export async function findImport(actor: Actor, id: string) {
  if (!may(actor, 'register.import') || !z.uuid().safeParse(id).success) return null
  // Its state first: what is counted after it was read is never less than that state promises.
  const found = await db().import.findUnique({
    where: { id },
    include: { account: { select: { name: true } } },
  })
  if (!found) return null
  const [groups, sample] = await Promise.all([
    db().importRow.groupBy({ by: ['verdict'], where: { importId: id }, _count: true }),
    db().importRow.findMany({
      where: { importId: id },
      orderBy: { position: 'asc' },
      take: 3,
      select: { cells: true },
    }),
  ])
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict, _count } of groups) if (verdict) counts[verdict] = _count
  return { ...found, counts, sample: sample.map(({ cells }) => cells) }
}

export type ShownRow = { position: number; verdict: Verdict; number: string | null; findings: Findings }

/** A page of rows with one verdict, from behind a row on. @returns `next`: the row the following page starts behind */
export async function listImportRows(actor: Actor, id: string, verdict: Verdict, after: number) {
  if (!may(actor, 'register.import')) return { rows: [], next: null }
  const rows = await db().importRow.findMany({
    where: { importId: id, verdict, position: { gt: after } },
    select: { position: true, verdict: true, number: true, findings: true },
    orderBy: { position: 'asc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE) as unknown as ShownRow[]
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.position ?? null) : null }
}
