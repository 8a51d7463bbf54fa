import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db, type Prisma } from '../db/client'
import { isVisible } from './change-commitment'
import { LISTED, toListed } from './public-commitment'
import { saidAgain } from './said-again'

const NAME = { select: { name: true } } as const

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
  candidate: {
    select: {
      evidence: true,
      mergedFrom: { select: { question: { select: { number: true } } } },
    },
  },
  repeatedBy: {
    select: {
      question: { select: { number: true } },
      document: { select: { id: true, title: true, publishedAt: true } },
    },
    orderBy: { decidedAt: 'asc' },
  },
  windows: { orderBy: { position: 'asc' }, include: { createdBy: NAME } },
  settlements: { orderBy: { proposedAt: 'desc' }, include: { proposedBy: NAME, decidedBy: NAME } },
  extensions: { orderBy: { requestedAt: 'desc' }, include: { requestedBy: NAME, decidedBy: NAME } },
  holds: { orderBy: { startedAt: 'desc' }, take: 1 },
  decisions: { orderBy: { decidedAt: 'desc' }, include: { decidedBy: NAME } },
} as const satisfies Prisma.CommitmentSelect

export type WholeCommitment = NonNullable<Awaited<ReturnType<typeof findCommitment>>>

/** One commitment with all that hangs on it, or null where it is not there for this person. */
export async function findCommitment(actor: Actor, number: string) {
  const found = await db().commitment.findUnique({ where: { number }, select: WHOLE })
  if (!found || !isVisible(actor, found)) return null
  const { candidate, repeatedBy, ...row } = found
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
    saidAgain: saidAgain({ candidate, repeatedBy }, { ownSource: mayReadSource, unpublished }),
    /** Names of officials are shown to those inside only. */
    inside,
  }
}
