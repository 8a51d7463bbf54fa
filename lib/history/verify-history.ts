import { db } from '../db/client'
import { type SealedEntry, START, type Walk, walkOn } from './seals'

type Row = Omit<SealedEntry, 'entry'> & { id: bigint | null } & Omit<NonNullable<SealedEntry['entry']>, 'id'>

const BATCH = 5_000

async function sealsAfter(position: bigint): Promise<SealedEntry[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT seal."position", encode(seal."words", 'hex') AS "words", encode(seal."hash", 'hex') AS "hash",
      entry."id", (extract(epoch FROM entry."at") * 1000)::bigint AS "at", entry."actorId"::text, entry."actorName",
      entry."kind", entry."commitmentId"::text, entry."documentId"::text, entry."accountId"::text,
      entry."payload"::text, entry."salt"::text
    FROM "HistorySeal" AS seal LEFT JOIN "HistoryEntry" AS entry ON entry."id" = seal."entryId"
    WHERE seal."position" > ${position} ORDER BY seal."position" LIMIT ${BATCH}`
  return rows.map(({ position, words, hash, id, ...rest }) => ({
    ...{ position, words, hash },
    entry: id === null ? null : { id, ...rest },
  }))
}

/** What `npm run audit:verify` finds. */
export type Audit = Walk & {
  /** Entries that came in past the chain. */
  unsealed: number
  /** Whether the link kept elsewhere still stands where it stood; null when none was given. */
  anchorHolds: boolean | null
}

/**
 * Walks the whole chain, a batch at a time, and reckons every link anew from what stands in the tables.
 * @param anchor a position and hash that an earlier walk printed
 */
export async function verifyHistory(anchor?: { position: bigint; hash: string }): Promise<Audit> {
  let walk = START
  let anchorHolds = anchor ? false : null
  for (let seals = await sealsAfter(0n); seals.length > 0; seals = await sealsAfter(walk.position)) {
    for (const sealed of seals) {
      walk = walkOn(walk, sealed)
      if (anchor && sealed.position === anchor.position) anchorHolds = sealed.hash === anchor.hash
    }
  }
  const [{ unsealed } = { unsealed: 0n }] = await db().$queryRaw<{ unsealed: bigint }[]>`
    SELECT count(*) AS "unsealed" FROM "HistoryEntry" AS entry
    WHERE NOT EXISTS (SELECT 1 FROM "HistorySeal" AS seal WHERE seal."entryId" = entry."id")`
  return { ...walk, unsealed: Number(unsealed), anchorHolds }
}
