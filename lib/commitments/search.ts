import { db } from '../db/client'

/** More hits than anyone reads; a narrower search finds the rest. */
const LIMIT = 500

/**
 * Ids of commitments that match what someone remembers: a number, Dutch words in any inflection, or a part of the
 * title. The caller still filters by what the person may see.
 */
export async function findMatching(query: string): Promise<string[]> {
  const part = `%${query.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Commitment"
    WHERE to_tsvector('dutch', "title" || ' ' || "quote") @@ websearch_to_tsquery('dutch', ${query})
    UNION
    SELECT "id" FROM "Commitment" WHERE "title" ILIKE ${part}
    UNION
    SELECT "id" FROM "Commitment" WHERE "number" = upper(${query})
    LIMIT ${LIMIT}`
  return rows.map((row) => row.id)
}
