import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { addDays } from '../day'
import { Prisma } from '../db/client'
import type { Sql } from './conditions'
import { FACETS, type Moment } from './facets'
import type { Narrowing } from './narrowing'
import { seesBeside, type Term } from './search-words'

/**
 * Promises found by words and filters, span by span, the newest first (docs/decisions/0008). In the index every word
 * stands under its month and under its year; SPAN is where that goes in a question.
 */

const { sql } = Prisma
const SPAN = '\u0001'

const quoted = (word: string) =>
  `'${word.replaceAll(SPAN, '').replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
const entry = (kind: 'p' | 'o' | 'f', word: string) => `'${SPAN}${kind}${quoted(word).slice(1)}`
const anyOf = (parts: string[]) => (parts.length === 1 ? (parts[0] as string) : `(${parts.join(' | ')})`)
const filter = (value: string) => entry('f', value)

/** Words beside the quote are found by the office only, as long as their source is not public. */
function termIn(office: boolean, { lexemes, prefix }: Term): string {
  const kinds = office ? (['p', 'o'] as const) : (['p'] as const)
  return anyOf(
    kinds.flatMap((kind) => [
      ...lexemes.map((lexeme) => entry(kind, lexeme)),
      ...(prefix === null ? [] : [`${entry(kind, prefix)}:*`]),
    ]),
  )
}

function visibleEntries(actor: Actor): string {
  if (actor.kind === 'visitor') return filter('public')
  if (may(actor, 'commitment.read_confidential') && may(actor, 'commitment.read_unpublished'))
    return anyOf([filter('published:yes'), filter('published:no')])
  return anyOf([filter('public'), filter(`assignee:${actor.id}`)])
}

const STANDING_ENTRY = {
  overdue: 'running',
  due_soon: 'running',
  no_term: 'running',
  live: 'live',
  closed: 'closed',
} as const

function entriesOf({ facets, standing, assignee, document, confidential, published }: Narrowing): string[] {
  const within = FACETS.flatMap((facet) => {
    const values = facets[facet]
    return facet === 'year' || !values ? [] : [anyOf(values.map((value) => filter(`${facet}:${value}`)))]
  })
  const others = [
    standing && STANDING_ENTRY[standing],
    assignee && `assignee:${assignee}`,
    document && `document:${document}`,
    confidential && 'confidential:1',
    published && `published:${published}`,
  ]
  return [...within, ...others.filter((value) => value !== undefined).map(filter)]
}

function termOf({ standing }: Narrowing, moment: Moment | undefined): Sql {
  if (!standing || !moment) return Prisma.empty
  const { today, soonDays } = moment
  if (standing === 'overdue') return sql`AND x."due" < ${today}::date`
  if (standing === 'due_soon')
    return sql`AND x."due" BETWEEN ${today}::date AND ${addDays(today, soonDays)}::date`
  return standing === 'no_term' ? sql`AND x."due" = 'infinity'::date` : Prisma.empty
}

/** The months to look in: those of one year, or all there are. */
function months(year: string | undefined): { first: Sql; last: Sql } {
  const end = (side: Sql) =>
    sql`(SELECT register_month(c."madeOn") FROM "Commitment" c ORDER BY c."madeOn" ${side} LIMIT 1)`
  if (year === undefined) return { first: end(sql`ASC`), last: end(sql`DESC`) }
  return { first: sql`${Number(year) * 12}::int`, last: sql`${Number(year) * 12 + 11}::int` }
}

/** Nothing can be found: a filter names what is not there, or all words are too common to search for. */
export const findsNothing = ({ facets, q }: Narrowing, terms: Term[]) =>
  FACETS.some((facet) => facets[facet]?.length === 0) || (q !== undefined && terms.length === 0)

/** `moment` is asked for where the narrowing names a standing. */
type Wanted = { actor: Actor; narrowing: Narrowing; terms: Term[]; moment?: Moment }
export type Search = Required<Wanted>
/** Where to begin: a day a promise was made and its id; `back` looks from there to newer ones. */
export type Place = { place: [string, string]; back: boolean } | null

/**
 * The spans to look in, one after the other: the months of the year of `start` and of the year beside it, and from there
 * on whole years. Who is found in many of these months is never asked for by the year, where all of them would be read.
 */
function spans({ first, last }: { first: Sql; last: Sql }, start: Sql | null, back: boolean): Sql {
  const ends = sql`(SELECT ${first} AS "first", ${last} AS "last") e`
  if (back)
    return sql`${ends}, LATERAL (SELECT greatest(e."first", ${start}) AS "month") b, LATERAL (
      SELECT m::text AS "key" FROM generate_series(b."month", least(e."last", (b."month" / 12 + 2) * 12 - 1)) m
      UNION ALL SELECT 'y' || y FROM generate_series(b."month" / 12 + 2, e."last" / 12) y) s`
  return sql`${ends}, LATERAL (SELECT ${start ? sql`least(e."last", ${start})` : sql`e."last"`} AS "month") b, LATERAL (
    SELECT m::text AS "key" FROM generate_series(b."month", greatest(e."first", (b."month" / 12 - 1) * 12), -1) m
    UNION ALL SELECT 'y' || y FROM generate_series(b."month" / 12 - 2, e."first" / 12, -1) y) s`
}

/**
 * A relation of `id`, newest first (oldest first where it looks back), of at most `take`. It stops at the span in
 * which it has found enough.
 */
export function hits({ actor, narrowing, terms, moment }: Wanted, take: number, from: Place = null): Sql {
  const office = seesBeside(actor)
  const words = terms.map((term) => termIn(office, term))
  const query = [...words, ...entriesOf(narrowing), visibleEntries(actor)].join(' & ')
  const back = from?.back ?? false
  const [day, id] = from?.place ?? []
  const start = from && sql`register_month(${day}::date)`
  const side = back ? sql`ASC` : sql`DESC`
  const comparison = back ? sql`>` : sql`<`
  const beyond = from
    ? sql`AND (x."madeOn", x."commitmentId") ${comparison} (${day}::date, ${id}::uuid)`
    : Prisma.empty
  return sql`
    SELECT h."commitmentId" AS "id" FROM ${spans(months(narrowing.facets.year?.[0]), start, back)}
    CROSS JOIN LATERAL (
      SELECT x."commitmentId" FROM "CommitmentSearch" x
      WHERE x."words" @@ replace(${query}, ${SPAN}, s."key")::tsquery
        ${termOf(narrowing, moment)} ${beyond}
      ORDER BY x."madeOn" ${side}, x."commitmentId" ${side} LIMIT ${take}
    ) h LIMIT ${take}`
}
