import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { dayOf } from '../clock'
import { type Sql, visible } from '../commitments/conditions'
import { listRows } from '../commitments/listed'
import type { ListedCommitment } from '../commitments/public-commitment'
import { fromDateOrNull, type IsoDay } from '../day'
import { db, Prisma } from '../db/client'
import type { SayVerdict } from '../say/verdicts'
import { LIST_LIMIT } from './schema'

const { sql } = Prisma

export type Evidence = {
  documentNumber: string | null
  date: IsoDay | null
  quote: string | null
  note: string | null
  proposedOn: IsoDay
  /** This reader proposed it, and so may not record the verdict. */
  own: boolean
}

export type AgendaItem = ListedCommitment & {
  evidence: Evidence
  /** What members say of it, before the committee decides. */
  says: { verdict: SayVerdict }[]
  /** Null on the list; else why it is handled by itself. `by` for those inside only. */
  pulled: { reason: string; on: IsoDay; by: string | null } | null
}

const PENDING = {
  commitmentId: true,
  documentNumber: true,
  evidenceDate: true,
  evidenceQuote: true,
  note: true,
  proposedAt: true,
  proposedById: true,
  says: { select: { verdict: true } },
  pullOut: { select: { reason: true, pulledAt: true, pulledBy: { select: { name: true } } } },
} as const satisfies Prisma.SettlementProposalSelect

type Pending = Prisma.SettlementProposalGetPayload<{ select: typeof PENDING }>

function toItem(actor: Actor, commitment: ListedCommitment, proposal: Pending): AgendaItem {
  const { pullOut } = proposal
  const evidence = {
    documentNumber: proposal.documentNumber,
    date: fromDateOrNull(proposal.evidenceDate),
    quote: proposal.evidenceQuote,
    note: proposal.note,
    proposedOn: dayOf(proposal.proposedAt),
    own: actor.kind === 'account' && proposal.proposedById === actor.id,
  }
  const by = may(actor, 'desk.read') ? (pullOut?.pulledBy.name ?? null) : null
  const pulled = pullOut && { reason: pullOut.reason, on: dayOf(pullOut.pulledAt), by }
  return { ...commitment, evidence, says: proposal.says, pulled }
}

/** What waits for this committee's verdict, in the order of numbers, with its evidence. Two queries. */
export async function listAgenda(actor: Actor, committeeId: string): Promise<AgendaItem[]> {
  const where: (Sql | null)[] = [
    visible(actor),
    sql`c."committeeId" = ${committeeId}::uuid`,
    sql`c."state" = 'settlement_proposed'`,
  ]
  const order = sql`c."year", c."sequence"`
  const rows = await listRows(actor, { where, order, take: LIST_LIMIT })
  const proposals = await db().settlementProposal.findMany({
    where: { outcome: null, commitmentId: { in: rows.map(({ id }) => id) } },
    select: PENDING,
  })
  const byCommitment = new Map(proposals.map((proposal) => [proposal.commitmentId, proposal]))
  return rows.flatMap((row) => {
    const proposal = byCommitment.get(row.id)
    return proposal ? [toItem(actor, row, proposal)] : []
  })
}
