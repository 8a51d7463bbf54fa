import type { Prisma, Tx } from '../db/client'
import { closeOff } from '../people/forget-name'
import type { RetentionRule } from './schema'

/** What a rule finds: `label` tells an admin what it is, `id` is what is removed. */
type Found = { id: string; label: string }
type Rule = {
  /** What is older than `before` and hangs on nothing. */
  find: (tx: Tx, before: Date) => Promise<Found[]>
  remove: (tx: Tx, ids: string[], at: Date) => Promise<unknown>
}

/** A letter nobody published and nobody registered anything from, or said again in. */
const LEFT_LYING: Prisma.DocumentWhereInput = {
  publishedAt: null,
  commitments: { none: {} },
  candidates: { none: { OR: [{ repeatsId: { not: null } }, { commitment: { isNot: null } }] } },
}

async function removeDocuments(tx: Tx, ids: string[]) {
  // What was merged into another goes first: it may not lose what it was merged into.
  await tx.candidate.deleteMany({ where: { documentId: { in: ids }, mergedIntoId: { not: null } } })
  await tx.document.deleteMany({ where: { id: { in: ids } } })
  for (const id of ids) await tx.$queryRaw`SELECT withdraw_removed_document_from_history(${id}::uuid)`
}

async function removeRuns(tx: Tx, ids: string[]) {
  await tx.bulkItem.deleteMany({ where: { runId: { in: ids } } })
  await tx.bulkRun.deleteMany({ where: { id: { in: ids } } })
}

/** One row per thing that goes. A table that keeps what people wrote belongs here, or in the register for good. */
export const RULES: Record<RetentionRule, Rule> = {
  rejectedCandidates: {
    find: async (tx, before) => {
      const where = { state: 'rejected', decidedAt: { lt: before }, mergedFrom: { none: {} } } as const
      const rows = await tx.candidate.findMany({
        where,
        select: { id: true, title: true },
        orderBy: { decidedAt: 'asc' },
      })
      return rows.map(({ id, title }) => ({ id, label: title }))
    },
    remove: (tx, ids) => tx.candidate.deleteMany({ where: { id: { in: ids } } }),
  },
  unpublishedDocuments: {
    find: async (tx, before) => {
      const where = { ...LEFT_LYING, createdAt: { lt: before } }
      const rows = await tx.document.findMany({
        where,
        select: { id: true, title: true },
        orderBy: { createdAt: 'asc' },
      })
      return rows.map(({ id, title }) => ({ id, label: title }))
    },
    remove: removeDocuments,
  },
  mail: {
    find: async (tx, before) => {
      const where = { createdAt: { lt: before }, state: { not: 'waiting' } } as const
      const rows = await tx.mail.findMany({
        where,
        select: { id: true, subject: true },
        orderBy: { createdAt: 'asc' },
      })
      return rows.map(({ id, subject }) => ({ id, label: subject }))
    },
    remove: (tx, ids) => tx.mail.deleteMany({ where: { id: { in: ids } } }),
  },
  closedAccounts: {
    find: async (tx, before) => {
      const where = { deactivatedAt: { lt: before }, nameWithdrawnAt: null }
      const rows = await tx.account.findMany({
        where,
        select: { id: true, name: true },
        orderBy: { deactivatedAt: 'asc' },
      })
      return rows.map(({ id, name }) => ({ id, label: name }))
    },
    remove: async (tx, ids, at) => {
      for (const id of ids) await closeOff(tx, id, at)
    },
  },
  notesOfRuns: {
    find: async (tx, before) => {
      const rows = await tx.bulkRun.findMany({
        where: { startedAt: { lt: before } },
        select: { id: true, act: true },
        orderBy: { startedAt: 'asc' },
      })
      return rows.map(({ id, act }) => ({ id, label: act }))
    },
    remove: removeRuns,
  },
}
