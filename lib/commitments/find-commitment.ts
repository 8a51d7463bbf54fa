import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db, type Prisma } from '../db/client'
import { relationsSelect, toRelations } from '../relations/listed-relations'
import { isVisible } from './change-commitment'
import { LISTED, toListed } from './public-commitment'
import { saidAgain } from './said-again'
import { visibleTo } from './visibility'

const NAME = { select: { name: true } } as const

/** A passage in which the same promise was said. */
const PASSAGE = {
  id: true,
  start: true,
  question: { select: { number: true } },
} as const satisfies Prisma.CandidateSelect

/** Everything one commitment's page shows. The names of officials are left out for those outside (see below). */
const WHOLE = {
  ...LISTED,
  version: true,
  quote: true,
  context: true,
  start: true,
  end: true,
  assigneeId: true,
  portfolioId: true,
  departmentId: true,
  committeeId: true,
  committee: { select: { slug: true, shortName: true, name: true } },
  portfolio: {
    select: {
      slug: true,
      name: true,
      terms: { orderBy: { from: 'desc' }, take: 1, select: { holder: true, office: true, to: true } },
    },
  },
  assignee: { select: { id: true, name: true } },
  department: { select: { slug: true, name: true } },
  document: {
    select: { id: true, title: true, number: true, publishedAt: true, pages: true, documentDate: true },
  },
  question: {
    select: { number: true, party: true, topic: true, question: true, answer: true, answerStart: true },
  },
  candidate: { select: { evidence: true, mergedFrom: { select: PASSAGE } } },
  repeatedBy: {
    select: {
      ...PASSAGE,
      document: { select: { id: true, title: true, publishedAt: true, pages: true, documentDate: true } },
    },
    orderBy: { decidedAt: 'asc' },
  },
  windows: { orderBy: { position: 'asc' }, include: { createdBy: NAME } },
  settlements: {
    orderBy: { proposedAt: 'desc' },
    include: { proposedBy: NAME, decidedBy: NAME, says: { orderBy: { saidAt: 'asc' } } },
  },
  extensions: { orderBy: { requestedAt: 'desc' }, include: { requestedBy: NAME, decidedBy: NAME } },
  holds: { orderBy: { startedAt: 'desc' }, take: 1 },
  decisions: { orderBy: { decidedAt: 'desc' }, include: { decidedBy: NAME } },
} as const satisfies Prisma.CommitmentSelect

type Said = Prisma.SayGetPayload<object>

/** Council members speak in public, under their name; officials are named to those inside only. */
const saysFor = (inside: boolean, says: Said[]) =>
  says.map(({ id, accountId, name, party, verdict, note, saidAt }) => {
    const named = inside || party !== null
    return {
      id,
      accountId: inside ? accountId : null,
      name: named ? name : null,
      party,
      verdict,
      note,
      saidAt,
    }
  })

export type WholeCommitment = NonNullable<Awaited<ReturnType<typeof findCommitment>>>

/** One commitment with all that hangs on it, or null where it is not there for this person. */
export async function findCommitment(actor: Actor, number: string) {
  const relationLoadStrategy = 'join' as const
  const select = { ...WHOLE, ...relationsSelect(visibleTo(actor)) }
  const found = await db().commitment.findUnique({ relationLoadStrategy, where: { number }, select })
  if (!found || !isVisible(actor, found)) return null
  const { candidate, repeatedBy, pointsTo, pointedAt, ...row } = found
  const inside = may(actor, 'desk.read')
  const unpublished = may(actor, 'document.read_unpublished')
  const mayReadSource = row.document !== null && (row.document.publishedAt !== null || unpublished)
  // Beside the quote the source may name residents: unread until it is published, like the document itself.
  const hidesSource = row.document !== null && !mayReadSource
  const assignee = inside ? row.assignee : null
  return {
    ...row,
    listed: toListed({ ...row, assignee }),
    assignee,
    document: mayReadSource ? row.document : null,
    question: hidesSource ? null : row.question,
    context: hidesSource ? null : row.context,
    hidesSource,
    saidAgain: saidAgain(
      { candidate, repeatedBy, document: row.document },
      { ownSource: mayReadSource, unpublished },
    ),
    relations: toRelations({ pointsTo, pointedAt }),
    settlements: row.settlements.map((settlement) => ({
      ...settlement,
      says: saysFor(inside, settlement.says),
    })),
    /** Names of officials are shown to those inside only. */
    inside,
  }
}
