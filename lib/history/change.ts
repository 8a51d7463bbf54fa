import type { Account } from '../access/actor'
import { now } from '../clock'
import { db, type Tx } from '../db/client'
import { announce } from '../notices/announce'
import { metrics } from '../watch/metrics'
import { queueDeliveries } from '../webhooks/queue-deliveries'
import { type Entry, entrySchema } from './entries'

/** What a verb hands back: its result, and what history is to say of it. */
export type Changed<T> = { value: T; entry: Entry | Entry[] }

const WRITTEN = { id: true, kind: true } as const

/** Entries per statement: PostgreSQL counts its parameters in two bytes. */
const AT_ONCE = 2000

/**
 * The one write door. Opens a transaction, runs the verb in it, appends its history entries and commits;
 * without an entry nothing commits, so the audit trail cannot be forgotten.
 * @param at the instant of the change; the demo's past is written through here too
 * @param timeout of the transaction, in milliseconds; only what takes over a whole list needs more
 * @throws whatever the verb throws; the transaction is then undone as a whole
 */
export async function change<T>(
  actor: Account,
  work: (tx: Tx, at: Date) => Promise<Changed<T>>,
  at: Date = now(),
  timeout = 20_000,
): Promise<T> {
  const { value, entries } = await db().$transaction(
    async (tx) => {
      const { value, entry } = await work(tx, at)
      const entries = Array.isArray(entry) ? entry : [entry]
      if (entries.length === 0) throw new Error('a change without a history entry is refused')
      const rows = entries.map((item) => rowOf(actor, entrySchema.parse(item), at))
      await queueDeliveries(tx, entries, at, now())
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        const data = rows.slice(from, from + AT_ONCE)
        await announce(tx, await tx.historyEntry.createManyAndReturn({ data, select: WRITTEN }), at, now())
      }
      return { value, entries }
    },
    // Fifty people on one commitment wait for each other, and for a connection of the pool; each a few milliseconds.
    { timeout, maxWait: 20_000 },
  )
  for (const { kind } of entries) metrics().changes.inc({ kind })
  return value
}

function rowOf(actor: Account, { kind, about, ...payload }: Entry, at: Date) {
  return { at, actorId: actor.id, actorName: actor.name, kind, ...about, payload }
}
