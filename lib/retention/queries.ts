import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'
import { RULES } from './rules'
import { type Periods, RETENTION_RULES, type RetentionRule } from './schema'

/** `nightly`: the server removes what is past its period by itself. `version` counts changes. */
export type Rules = Periods & { nightly: boolean; version: number }

/** What holds before an admin has set anything. In months. */
export const DEFAULT_PERIODS: Rules = {
  rejectedCandidates: 24,
  unpublishedDocuments: 60,
  mail: 3,
  closedAccounts: 24,
  notesOfRuns: 1,
  nightly: false,
  version: 1,
}

export async function retentionPeriods(): Promise<Rules> {
  return (await db().retention.findUnique({ where: { id: 1 }, omit: { id: true } })) ?? DEFAULT_PERIODS
}

/** The instant so many months before another. */
export function monthsBefore(at: Date, months: number): Date {
  const before = new Date(at)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before
}

export type Expired = { rule: RetentionRule; months: number | null; count: number; examples: string[] }

const SHOWN = 20

/** What a run would remove now, with the first few of each by name; nothing is changed. @throws Forbidden */
export async function findExpired(actor: Actor, at: Date): Promise<Expired[]> {
  requireMay(actor, 'council.manage')
  const periods = await retentionPeriods()
  const found = RETENTION_RULES.map(async (rule) => {
    const months = periods[rule]
    const rows = months === null ? [] : await RULES[rule].find(db(), monthsBefore(at, months))
    return { rule, months, count: rows.length, examples: rows.slice(0, SHOWN).map(({ label }) => label) }
  })
  return Promise.all(found)
}
