import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import { NotAllowedInState } from '../errors'
import { change } from '../history/change'
import { monthsBefore, retentionPeriods } from './queries'
import { RULES } from './rules'
import { RETENTION_RULES, type RetentionRule } from './schema'

export type Removed = { rule: RetentionRule; count: number }

/** Keeps a run short enough for one transaction; the next run takes the rest. */
const MOST_AT_ONCE = 500

/**
 * Removes what is past its period, each kind in a change of its own. What history says of it stays sealed; its words
 * are withdrawn where they tell of what is gone, so that the chain still holds.
 */
export async function runRetention(actor: Actor, at: Date = now()): Promise<Removed[]> {
  const admin = requireMay(actor, 'council.manage')
  const periods = await retentionPeriods()
  const removed: Removed[] = []
  for (const rule of RETENTION_RULES) {
    const months = periods[rule]
    if (months === null) continue
    const count = await removeBy(rule)(admin, monthsBefore(at, months), at)
    if (count > 0) removed.push({ rule, count })
  }
  return removed
}

class Nothing extends NotAllowedInState {}

const removeBy =
  (rule: RetentionRule) => async (admin: Parameters<typeof change>[0], before: Date, at: Date) => {
    try {
      return await change(
        admin,
        async (tx) => {
          // Two runs at once: the second finds what the first has left.
          await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('retention'))`
          const ids = (await RULES[rule].find(tx, before)).slice(0, MOST_AT_ONCE).map(({ id }) => id)
          if (ids.length === 0) throw new Nothing('nothing_expired')
          await RULES[rule].remove(tx, ids, at)
          return { value: ids.length, entry: { kind: 'retention.ran', about: {}, rule, count: ids.length } }
        },
        at,
      )
    } catch (error) {
      if (error instanceof Nothing) return 0
      throw error
    }
  }
