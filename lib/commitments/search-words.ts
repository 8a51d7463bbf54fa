import { db } from '../db/client'
import { numberOf } from './number'

/** What one word of a question may be found as: whole words, and the beginning of one. */
export type Term = { lexemes: string[]; prefix: string | null }

/** More words narrow no further than anyone means. */
const MOST_WORDS = 8
/** Shorter beginnings are of too many words to mean one. */
const SHORTEST_PREFIX = 3
/** Of the trigrams of two words: what still is a typing error and no other word. */
const LIKE_ENOUGH = 0.4

/** `T2025-42`, `t2025-0042`: the number it means, or null where it is none. */
export function numberMeant(query: string): string | null {
  const [, year, sequence] = /^T?(\d{4})-0*(\d{1,9})$/i.exec(query.trim()) ?? []
  return year && sequence ? numberOf(Number(year), Number(sequence)) : null
}

const wordsIn = (query: string) => (query.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS)

type Row = { lexemes: string[]; plain: string; near: string[] }

/**
 * The words of a question as the register knows them: without accents and inflection. A word it does not know, and
 * of which it knows no beginning either, stands for those most like it.
 * @param office whether words that only the office may find count as known
 */
export async function termsOf(query: string, office: boolean): Promise<Term[]> {
  const words = wordsIn(query)
  if (words.length === 0) return []
  const rows = await db().$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT o."place", lower(unaccent(o."word")) AS "plain",
        tsvector_to_array(to_tsvector('register_dutch', o."word")) AS "lexemes"
      FROM unnest(${words}::text[]) WITH ORDINALITY o("word", "place")
    ), told AS MATERIALIZED (
      SELECT a.*, a."plain" !~ '^[a-z]{4,}$'
        OR EXISTS (SELECT 1 FROM "SearchWord" k WHERE k."word" = ANY(a."lexemes") AND (k."public" OR ${office}))
        OR EXISTS (SELECT 1 FROM "SearchWord" k
             WHERE k."word" >= a."plain" AND k."word" < a."plain" || '{' AND (k."public" OR ${office})) AS "known"
      FROM asked a WHERE cardinality(a."lexemes") > 0
    )
    SELECT t."lexemes", t."plain", CASE WHEN t."known" THEN '{}' ELSE ARRAY(
      SELECT k."word" FROM "SearchWord" k
      WHERE k."word" % t."plain" AND (k."public" OR ${office}) AND similarity(k."word", t."plain") >= ${LIKE_ENOUGH}
      ORDER BY similarity(k."word", t."plain") DESC, k."word" LIMIT 3) END AS "near"
    FROM told t ORDER BY t."place"`
  return rows.map(({ lexemes, plain, near }) => ({
    lexemes: near.length > 0 ? near : lexemes,
    prefix: near.length === 0 && plain.length >= SHORTEST_PREFIX ? plain : null,
  }))
}
