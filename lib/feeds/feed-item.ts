import type { ListedCommitment } from '../commitments/public-commitment'
import { Prisma } from '../db/client'

/** What a calendar or a feed tells beside what a list shows: the quote, and how its term was reckoned. */
export type Told = {
  quote: string
  updatedAt: Date
  /** What the words of the term in force did not say and was inferred: `year`, `vague`, ... */
  assumed: string[]
}
export type FeedItem = ListedCommitment & Told

export const TOLD = Prisma.sql`,
  c."quote", c."updatedAt",
  coalesce((SELECT to_jsonb(w."assumed") FROM "DueWindow" w
    WHERE w."commitmentId" = c."id" ORDER BY w."position" DESC LIMIT 1), '[]') AS "assumed"`
