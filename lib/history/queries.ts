import { db } from '../db/client'
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

function toEntry({ id, at, actorName, kind, payload, commitmentId, documentId, accountId }: Row): TimedEntry {
  const about = {
    commitmentId: commitmentId ?? undefined,
    documentId: documentId ?? undefined,
    accountId: accountId ?? undefined,
  }
  // Written through the door, which parsed it; an older entry may lack a field that came later.
  return { id: String(id), at, actorName, entry: { kind, about, ...(payload as object) } as Entry }
}

/** The history of one commitment, newest first. The caller has checked that this person may see it. */
export async function historyOfCommitment(commitmentId: string, take = 200): Promise<TimedEntry[]> {
  const rows = await db().historyEntry.findMany({ where: { commitmentId }, orderBy: { id: 'desc' }, take })
  return rows.map(toEntry)
}

/** The history of one document, newest first; for those who review it. */
export async function historyOfDocument(documentId: string, take = 200): Promise<TimedEntry[]> {
  const rows = await db().historyEntry.findMany({ where: { documentId }, orderBy: { id: 'desc' }, take })
  return rows.map(toEntry)
}

/** The history of one account, newest first; for those who manage people. */
export async function historyOfAccount(accountId: string, take = 50): Promise<TimedEntry[]> {
  const rows = await db().historyEntry.findMany({ where: { accountId }, orderBy: { id: 'desc' }, take })
  return rows.map(toEntry)
}

/** What was changed in people, council, calendar and settings, newest first; for those who manage them. */
export async function historyOfAdministration(take = 20): Promise<TimedEntry[]> {
  const rows = await db().historyEntry.findMany({
    where: { commitmentId: null, documentId: null },
    orderBy: { id: 'desc' },
    take,
  })
  return rows.map(toEntry)
}
