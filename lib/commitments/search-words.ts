import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db } from '../db/client'
import { numberOf } from './number'

/** What one word of a question may be found as: whole words, and a beginning that too many begin with to name them. */
export type Term = { lexemes: string[]; prefix: string | null }

/** More words narrow no further than anyone means. */
const MOST_WORDS = 8
/** Shorter beginnings are of too many words to mean one. */
const SHORTEST_PREFIX = 3
/** A beginning of at most so many words is looked for as these words: the index need not read all that begins so. */
const MOST_BEGUN = 16
/** Of the trigrams of two words: what still is a typing error and no other word. */
const LIKE_ENOUGH = 0.4

/** `T2025-42`, `t2025-0042`: the number it means, or null where it is none. */
export function numberMeant(query: string): string | null {
  const [, year, sequence] = /^T?(\d{4})-0*(\d{1,9})$/i.exec(query.trim()) ?? []
  return year && sequence ? numberOf(Number(year), Number(sequence)) : null
}

const wordsIn = (query: string) => (query.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS)

type Row = { lexemes: string[]; plain: string; near: string[]; begun: string[] }

/** May this person find and read the words beside a quote whose source is not public? */
export const seesBeside = (actor: Actor) => may(actor, 'document.read_unpublished')

/** Who is assigned finds words beside the public ones, which the table of words does not tell from those nobody may see. */
const seesHiddenOfOwn = (actor: Actor, office: boolean) => actor.kind === 'account' && !office

function termOf({ lexemes, plain, near, begun }: Row, named: boolean): Term {
  if (near.length > 0) return { lexemes: near, prefix: null }
  if (plain.length < SHORTEST_PREFIX) return { lexemes, prefix: null }
  if (named && begun.length <= MOST_BEGUN)
    return { lexemes: [...new Set([...lexemes, ...begun])], prefix: null }
  return { lexemes: lexemes.filter((lexeme) => !lexeme.startsWith(plain)), prefix: plain }
}

/**
 * The words of a question as the register knows them: without accents and inflection. A word it does not know, and
 * of which it knows no beginning either, stands for those most like it. Words that only the office may find count as
 * known for the office only.
 */
export async function termsOf(query: string, actor: Actor): Promise<Term[]> {
  const words = wordsIn(query)
  if (words.length === 0) return []
  const office = seesBeside(actor)
  const rows = await db().$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT o."place", lower(unaccent(o."word")) AS "plain",
        tsvector_to_array(to_tsvector('register_dutch', o."word")) AS "lexemes"
      FROM unnest(${words}::text[]) WITH ORDINALITY o("word", "place")
    ), told AS MATERIALIZED (
      SELECT a.*, ARRAY(
          SELECT k."word" FROM "SearchWord" k
          -- No character comes after this one.
          WHERE k."word" >= a."plain" AND k."word" < a."plain" || chr(1114111) AND (k."public" OR ${office})
            AND length(a."plain") >= ${SHORTEST_PREFIX} LIMIT ${MOST_BEGUN + 1}) AS "begun"
      FROM asked a WHERE cardinality(a."lexemes") > 0
    )
    SELECT t."lexemes", t."plain", t."begun", CASE WHEN cardinality(t."begun") > 0 OR t."plain" !~ '^[a-z]{4,}$'
      OR EXISTS (SELECT 1 FROM "SearchWord" k WHERE k."word" = ANY(t."lexemes") AND (k."public" OR ${office}))
    THEN '{}' ELSE ARRAY(
      SELECT k."word" FROM "SearchWord" k
      WHERE k."word" % t."plain" AND k."word" ~ '^[a-z]{3,40}$' AND (k."public" OR ${office})
        AND similarity(k."word", t."plain") >= ${LIKE_ENOUGH}
      ORDER BY similarity(k."word", t."plain") DESC, k."word" LIMIT 3) END AS "near"
    FROM told t ORDER BY t."place"`
  const named = !seesHiddenOfOwn(actor, office)
  return rows.map((row) => termOf(row, named))
}
