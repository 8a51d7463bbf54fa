import { db } from '../db/client'
import { maskWithin, type Redacted } from '../redaction/mask'
import { redactionsAround } from '../redaction/queries'
import type { Entry } from './entries'

/** An entry as it happened: who, when, what. */
export type TimedEntry = { id: string; at: Date; actorName: string; entry: Entry }

type Row = {
  id: bigint
  at: Date
  actorName: string
  kind: string
  payload: unknown
  commitmentId: string | null
  documentId: string | null
  accountId: string | null
}

function toEntry(row: Row, leftOut: readonly Redacted[] = []): TimedEntry {
  const { id, at, actorName, kind, payload, commitmentId, documentId, accountId } = row
  const about = {
    commitmentId: commitmentId ?? undefined,
    documentId: documentId ?? undefined,
    accountId: accountId ?? undefined,
  }
  // Written through the door, which parsed it; an older entry may lack a field that came later.
  return {
    id: String(id),
    at,
    actorName,
    entry: { kind, about, ...maskWithin(payload as object, leftOut) } as Entry,
  }
}

/**
 * The history of one commitment, newest first, without the words that are left out of its source. The caller has checked
 * that this person may see it.
 */
export async function historyOfCommitment(commitmentId: string, take = 200): Promise<TimedEntry[]> {
  const [rows, leftOut] = await Promise.all([
    db().historyEntry.findMany({ where: { commitmentId }, orderBy: { id: 'desc' }, take }),
    redactionsAround(commitmentId),
  ])
  return rows.map((row) => toEntry(row, leftOut))
}

/** The history of one document, newest first; for those who review it. */
export async function historyOfDocument(documentId: string, take = 200): Promise<TimedEntry[]> {
  const rows = await db().historyEntry.findMany({ where: { documentId }, orderBy: { id: 'desc' }, take })
  return rows.map((row) => toEntry(row))
}

/** The history of one account, newest first; for those who manage people. */
export async function historyOfAccount(accountId: string, take = 50): Promise<TimedEntry[]> {
  const rows = await db().historyEntry.findMany({ where: { accountId }, orderBy: { id: 'desc' }, take })
  return rows.map((row) => toEntry(row))
}

/** What was changed in people, council, calendar and settings, newest first; for those who manage them. */
export async function historyOfAdministration(take = 20): Promise<TimedEntry[]> {
  const rows = await db().historyEntry.findMany({
    where: { commitmentId: null, documentId: null },
    orderBy: { id: 'desc' },
    take,
  })
  return rows.map((row) => toEntry(row))
}
