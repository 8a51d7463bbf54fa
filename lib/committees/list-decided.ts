import type { Actor } from '../access/actor'
import { visibleTo } from '../commitments/visibility'
import { fromDateOrNull, type IsoDay, toDate } from '../day'
import { db, type Prisma } from '../db/client'

/** More decisions than a meeting takes. */
const MOST = 500

const COMMITMENT = {
  select: { number: true, title: true, dueLatest: true },
} as const satisfies Prisma.CommitmentDefaultArgs

type Shown = { number: string; title: string; dueLatest: Date | null }

/** One decision of a meeting. `apart`: handled by itself, not as part of the list. */
export type Decided = {
  number: string
  title: string
  outcome:
    | 'settled'
    | 'partly_settled'
    | 'returned'
    | 'lapsed'
    | 'not_kept'
    | 'extended'
    | 'extension_refused'
  reason: string | null
  remainder: string | null
  documentNumber: string | null
  /** End of the window that now holds, or that was given; of use where part remains or time was given. */
  latest: IsoDay | null
  apart: boolean
}

const shown = ({ number, title, dueLatest }: Shown) => ({ number, title, latest: fromDateOrNull(dueLatest) })

/** On proposals: agreed, in part, or sent back. */
async function verdicts(commitment: Prisma.CommitmentWhereInput, meetingDate: Date): Promise<Decided[]> {
  const rows = await db().settlementProposal.findMany({
    where: { meetingDate, outcome: { in: ['settled', 'partly_settled', 'returned'] }, commitment },
    select: {
      ...{ outcome: true, reason: true, remainder: true, documentNumber: true },
      pullOut: { select: { proposalId: true } },
      commitment: COMMITMENT,
    },
    take: MOST,
  })
  return rows.flatMap(({ commitment, pullOut, outcome, ...row }) =>
    outcome && outcome !== 'withdrawn'
      ? [{ ...row, ...shown(commitment), outcome, apart: pullOut !== null || outcome !== 'settled' }]
      : [],
  )
}

/** Closed without delivery. */
async function closings(commitment: Prisma.CommitmentWhereInput, meetingDate: Date): Promise<Decided[]> {
  const rows = await db().decision.findMany({
    where: { meetingDate, outcome: { in: ['lapsed', 'not_kept'] }, commitment },
    select: { outcome: true, reason: true, commitment: COMMITMENT },
    take: MOST,
  })
  const nothing = { remainder: null, documentNumber: null, apart: true }
  return rows.map(({ commitment, outcome, reason }) => ({
    ...{ ...nothing, ...shown(commitment), reason },
    outcome: outcome as 'lapsed' | 'not_kept',
  }))
}

/** On requests for more time, and on time that was given without one. */
async function extensions(commitment: Prisma.CommitmentWhereInput, meetingDate: Date): Promise<Decided[]> {
  const rows = await db().extension.findMany({
    where: { meetingDate, state: { in: ['granted', 'refused'] }, commitment },
    select: { state: true, reason: true, decisionReason: true, latest: true, commitment: COMMITMENT },
    take: MOST,
  })
  const nothing = { remainder: null, documentNumber: null, apart: true }
  return rows.map(({ commitment, state, latest, ...row }) =>
    state === 'granted'
      ? {
          ...nothing,
          ...shown(commitment),
          outcome: 'extended',
          reason: row.reason,
          latest: fromDateOrNull(latest),
        }
      : { ...nothing, ...shown(commitment), outcome: 'extension_refused', reason: row.decisionReason },
  )
}

/** What a committee decided in one meeting, in the order of numbers; for the public of public ones only. */
export async function listDecided(
  actor: Actor,
  committeeId: string,
  meetingDate: IsoDay,
): Promise<Decided[]> {
  const commitment = { committeeId, AND: [visibleTo(actor)] }
  const day = toDate(meetingDate)
  const found = await Promise.all([
    verdicts(commitment, day),
    closings(commitment, day),
    extensions(commitment, day),
  ])
  return found.flat().sort((a, b) => a.number.localeCompare(b.number, 'nl', { numeric: true }))
}
