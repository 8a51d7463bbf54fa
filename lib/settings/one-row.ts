import { cache } from 'react'
import { Prisma } from '../db/client'
import { askKept } from '../db/kept-answers'
import type { HouseStyle } from '../house-style/queries'
import type { CouncilSettings } from './queries'

type OneRow = { settings: (CouncilSettings & { version: number }) | null; style: HouseStyle | null }

/**
 * The tables of one row that frame every page, in one statement and once per request: the council's rules, and what it
 * put in place of our looks, without the logo itself.
 */
export const oneRowTables = cache(async (): Promise<OneRow> => {
  const [row] = await askKept<OneRow>(Prisma.sql`
    SELECT
      (SELECT to_jsonb(x) - 'id' FROM "Settings" x WHERE x."id" = 1) AS "settings",
      (SELECT to_jsonb(x) FROM (
        SELECT "accentLight", "accentDark", "logoType", "logoName", "version" FROM "HouseStyle" WHERE "id" = 1
      ) x) AS "style"`)
  if (!row) throw new Error('a query without FROM gave no row')
  return row
})
