import { ALIVE } from '../commitments/conditions'
import { db } from '../db/client'
import { markRepeats, repeatKeys } from '../extraction/repeats'
import type { Extraction } from '../extraction/types'

/** Most letters hold a few promises; in a very long one the rest goes without a hint. */
const MOST_CANDIDATES = 100
/** So many commitments are ranked for each question to the index, and so many of those compared. */
const MOST_RANKED = 300
const MOST_EACH = 25

type Row = { id: string; number: string; title: string; quote: string; phrase: string | null }

/** `'havenkade' & 'toekomst' | 'stationsplein'`, from words of letters and digits only. */
function toQuery(keys: readonly string[][]): string {
  const words = (key: string[]) =>
    key.map((word) => `'${word.replace(/[^\p{L}\p{N} -]/gu, ' ')}'`).join(' & ')
  return keys.map(words).join(' | ')
}

/**
 * Live commitments that share the telling words of some candidate. A register may hold 50,000 live ones; the full-text
 * index on title and quote gives the few that can be meant, whatever committee they were made to, since the same
 * promise is often asked for again in another one. One query for all candidates.
 */
async function findAlike(queries: string[]): Promise<Row[]> {
  if (queries.length === 0) return []
  return db().$queryRaw<Row[]>`
    SELECT DISTINCT ON (found."number") found."id", found."number", found."title", found."quote", found."phrase"
    FROM unnest(${queries}::text[]) AS asked(query)
    CROSS JOIN LATERAL (
      SELECT * FROM (
        SELECT "id", "number", "title", "quote", "duePhrase" AS "phrase", "madeOn" FROM "Commitment" c
        WHERE to_tsvector('dutch', "title" || ' ' || "quote") @@ to_tsquery('dutch', asked.query)
          AND ${ALIVE}
        LIMIT ${MOST_RANKED}
      ) AS sharing
      ORDER BY ts_rank(to_tsvector('dutch', "title" || ' ' || "quote"), to_tsquery('dutch', asked.query)) DESC,
        "madeOn" DESC, "id"
      LIMIT ${MOST_EACH}
    ) AS found
    ORDER BY found."number"`
}

/** Marks the candidates that say again what is registered and live. `known` gives the ids of those by number. */
export async function recogniseRepeats(extraction: Extraction) {
  const keys = extraction.candidates.slice(0, MOST_CANDIDATES).map(repeatKeys)
  // Asked apart, so that a name in half the register does not drown what shares two words.
  const asked = keys.flatMap(({ alone, pairs }) => [alone, pairs]).filter((key) => key.length > 0)
  const rows = await findAlike(asked.map(toQuery))
  const registered = rows.map(({ phrase, ...row }) => ({ ...row, due: { phrase } }))
  return {
    extraction: { ...extraction, candidates: markRepeats(extraction.candidates, registered) },
    known: new Map(rows.map(({ number, id }) => [number, id])),
  }
}
