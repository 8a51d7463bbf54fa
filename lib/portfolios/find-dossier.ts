import type { Actor } from '../access/actor'
import { dayOf } from '../clock'
import { ALIVE } from '../commitments/conditions'
import { listRows } from '../commitments/listed'
import { ordering } from '../commitments/orders'
import type { ListedCommitment } from '../commitments/public-commitment'
import type { IsoDay } from '../day'
import { db, Prisma } from '../db/client'
import { mask } from '../redaction/mask'
import { leftOutAround } from '../redaction/queries'
import { findPortfolio } from './queries'
import { type HeldTerm, inheritedFrom } from './terms'

const { sql } = Prisma

/** A dossier is read on paper; a longer one is no longer read. */
const DOSSIER_LIMIT = 300

export type DossierItem = ListedCommitment & {
  quote: string
  /** Every window it had, oldest first, the one in force last. */
  windows: { earliest: IsoDay | null; latest: IsoDay | null; origin: string; reason: string | null }[]
  progress: { note: string; on: IsoDay } | null
  /** Who made it, where that is not who must now see to it. */
  inherited: HeldTerm | null
}

type Note = { commitmentId: string; at: Date; note: string }

const lastNotes = (ids: string[]) => db().$queryRaw<Note[]>`
  SELECT x."id" AS "commitmentId", n."at", n."payload"->>'note' AS "note"
  FROM unnest(${ids}::uuid[]) x("id") CROSS JOIN LATERAL (
    SELECT h."at", h."payload" FROM "HistoryEntry" h
    WHERE h."commitmentId" = x."id" AND h."kind" = 'commitment.progress' ORDER BY h."id" DESC LIMIT 1) n`

type Span = { commitmentId: string; quote: string; windows: DossierItem['windows'] }

const quotesAndWindows = (ids: string[]) => db().$queryRaw<Span[]>`
  SELECT c."id" AS "commitmentId", c."quote",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('earliest', w."earliest", 'latest', w."latest",
       'origin', w."origin", 'reason', w."reason") ORDER BY w."position"), '[]')
       FROM "DueWindow" w WHERE w."commitmentId" = c."id") AS "windows"
  FROM "Commitment" c WHERE c."id" = ANY(${ids}::uuid[])`

/** What a new holder takes over: every live promise of the portfolio, the first due first. Five queries, however many. */
export async function findDossier(actor: Actor, slug: string, today: IsoDay) {
  const portfolio = await findPortfolio(slug)
  if (!portfolio) return null
  const rows = await listRows(actor, {
    where: [sql`c."portfolioId" = ${portfolio.id}::uuid`, ALIVE],
    order: ordering('due'),
    take: DOSSIER_LIMIT + 1,
  })
  const shown = rows.slice(0, DOSSIER_LIMIT)
  const ids = shown.map(({ id }) => id)
  const [spans, notes, leftOut] = await Promise.all([
    quotesAndWindows(ids),
    lastNotes(ids),
    leftOutAround(db(), ids),
  ])
  const spanOf = new Map(spans.map((span) => [span.commitmentId, span]))
  const noteOf = new Map(notes.map((note) => [note.commitmentId, note]))
  const items = shown.map((row): DossierItem => {
    const note = noteOf.get(row.id)
    const { quote = '', windows = [] } = spanOf.get(row.id) ?? {}
    const progress = note ? { note: mask(note.note, leftOut.get(row.id) ?? []), on: dayOf(note.at) } : null
    return { ...row, quote, windows, progress, inherited: inheritedFrom(portfolio.terms, row.madeOn, today) }
  })
  return { portfolio, items, more: rows.length > DOSSIER_LIMIT }
}
