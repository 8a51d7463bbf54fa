import { cache } from 'react'
import { slugFor } from '../council/slug'
import type { IsoDay } from '../day'
import { Prisma } from '../db/client'
import { askKept } from '../db/kept-answers'

type Named = { id: string; slug: string; name: string }

/** What the register's filters choose from. `holders` are those in office today, each with their portfolios. */
export type RegisterLists = {
  committees: (Named & { shortName: string })[]
  portfolios: Named[]
  departments: Named[]
  parties: Named[]
  /** Years promises were made in, the latest first. */
  years: number[]
  assignees: { id: string; name: string }[]
  holders: { slug: string; name: string; portfolioIds: string[] }[]
}

type Row = Omit<RegisterLists, 'holders'> & { terms: { holder: string; portfolioId: string }[] }

/** A person who holds two portfolios is one choice. */
function holdersOf(terms: Row['terms']): RegisterLists['holders'] {
  const holders = new Map<string, RegisterLists['holders'][number]>()
  for (const { holder, portfolioId } of terms) {
    const slug = slugFor(holder, [])
    const known = holders.get(slug) ?? { slug, name: holder, portfolioIds: [] }
    holders.set(slug, { ...known, portfolioIds: [...known.portfolioIds, portfolioId] })
  }
  return [...holders.values()]
}

/** All of them in one query, once per request; the names of accounts only for those inside. */
export const registerLists = cache(async (today: IsoDay, inside: boolean): Promise<RegisterLists> => {
  const [row] = await askKept<Row>(Prisma.sql`
    SELECT
      (SELECT coalesce(jsonb_agg(x ORDER BY x."shortName"), '[]')
         FROM (SELECT "id", "slug", "name", "shortName" FROM "Committee") x) AS "committees",
      (SELECT coalesce(jsonb_agg(x ORDER BY x."name"), '[]')
         FROM (SELECT "id", "slug", "name" FROM "Portfolio") x) AS "portfolios",
      (SELECT coalesce(jsonb_agg(x ORDER BY x."name"), '[]')
         FROM (SELECT "id", "slug", "name" FROM "Department") x) AS "departments",
      (SELECT coalesce(jsonb_agg(x ORDER BY x."name"), '[]')
         FROM (SELECT "id", "slug", "name" FROM "Party") x) AS "parties",
      (SELECT coalesce(jsonb_agg(s."year" ORDER BY s."year" DESC), '[]') FROM "NumberSeries" s
         -- A year in which all was promised in confidence is nobody's business outside the office.
         WHERE EXISTS (SELECT 1 FROM "Commitment" c WHERE c."madeOn" BETWEEN make_date(s."year", 1, 1) AND make_date(s."year", 12, 31)
           AND c."publishedAt" IS NOT NULL AND NOT c."confidential")) AS "years",
      (SELECT coalesce(jsonb_agg(x ORDER BY x."name"), '[]')
         FROM (SELECT "id", "name" FROM "Account" WHERE ${inside} AND "deactivatedAt" IS NULL) x) AS "assignees",
      (SELECT coalesce(jsonb_agg(x ORDER BY x."holder"), '[]')
         FROM (SELECT "holder", "portfolioId" FROM "OfficeTerm"
               WHERE "from" <= ${today}::date AND coalesce("to", 'infinity') >= ${today}::date) x) AS "terms"`)
  if (!row) throw new Error('a query without FROM gave no row')
  const { terms, ...lists } = row
  return { ...lists, holders: holdersOf(terms) }
})
