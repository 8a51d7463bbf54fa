import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '../watch/process-wide'
import type { PrismaClient } from './generated/client'

/** The transaction that reads for whoever stands in it; `db()` hands it out. */
export const snapshots = processWide('snapshots', () => new AsyncLocalStorage<PrismaClient>())

/** Milliseconds. A large register is read in minutes; whoever stops taking must not hold the database back for ever. */
const LONGEST = 60 * 60 * 1000
const MOST_WAIT = 30_000

type Opened = { inside: PrismaClient; end: () => Promise<void> }

/** A transaction that stays open until it is ended, and sees the database as it was when it began. */
async function openSnapshot(client: PrismaClient): Promise<Opened> {
  let close: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    close = resolve
  })
  let whole: Promise<void> = closed
  const inside = await new Promise<PrismaClient>((resolve, reject) => {
    whole = client.$transaction(
      async (tx) => {
        await tx.$executeRaw`SET TRANSACTION READ ONLY`
        resolve(tx as PrismaClient)
        await closed
      },
      { isolationLevel: 'RepeatableRead', timeout: LONGEST, maxWait: MOST_WAIT },
    )
    whole.catch(reject)
  })
  return {
    inside,
    end: () => {
      close()
      return whole
    },
  }
}

/**
 * Hands on what a generator reads, with all of it read in one snapshot of the database, however long the taking lasts
 * and whatever is changed meanwhile. Nothing can be written in it.
 */
export async function* inSnapshot<T>(client: PrismaClient, work: () => AsyncGenerator<T>): AsyncGenerator<T> {
  const { inside, end } = await openSnapshot(client)
  try {
    const items = snapshots().run(inside, work)
    // Each step anew: a generator goes on in the surroundings of whoever asks for the next item.
    for (;;) {
      const { value, done } = await snapshots().run(inside, () => items.next())
      if (done) break
      yield value
    }
  } finally {
    await end()
  }
}
