import type { Tx } from '../db/client'
import { maskTexts, type Text, textsOf } from './mask-texts'
import { placesOf } from './places'
import { leftOutAround } from './queries'

/**
 * What people write themselves about a promise: evidence, reasons, notes, what remains, answers to reminders. A new column
 * in which somebody's own words become public belongs in this list; a test looks for it.
 */
async function typedOf(tx: Tx, commitmentId: string): Promise<Text[]> {
  const where = { commitmentId }
  const [windows, extensions, settlements, pullOuts, says, holds, decisions, reminders] = await Promise.all([
    tx.dueWindow.findMany({ where, select: { id: true, reason: true } }),
    tx.extension.findMany({ where, select: { id: true, reason: true, decisionReason: true } }),
    tx.settlementProposal.findMany({
      where,
      select: { id: true, evidenceQuote: true, note: true, reason: true, remainder: true },
    }),
    tx.pullOut.findMany({
      where: { proposal: where },
      select: { proposalId: true, reason: true },
    }),
    tx.say.findMany({ where: { proposal: where }, select: { id: true, note: true } }),
    tx.hold.findMany({ where, select: { id: true, reason: true } }),
    tx.decision.findMany({ where, select: { id: true, reason: true } }),
    tx.reminderItem.findMany({ where, select: { id: true, note: true } }),
  ])
  return [
    ...windows.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.dueWindow.update({ where: { id: row.id }, data })),
    ),
    ...extensions.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.extension.update({ where: { id: row.id }, data })),
    ),
    ...settlements.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.settlementProposal.update({ where: { id: row.id }, data })),
    ),
    ...pullOuts.flatMap(({ proposalId, reason }) =>
      textsOf(proposalId, { pullOutReason: reason }, ({ pullOutReason: to }) =>
        tx.pullOut.update({ where: { proposalId }, data: { reason: to } }),
      ),
    ),
    ...says.flatMap((row) => textsOf(row.id, row, (data) => tx.say.update({ where: { id: row.id }, data }))),
    ...holds.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.hold.update({ where: { id: row.id }, data })),
    ),
    ...decisions.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.decision.update({ where: { id: row.id }, data })),
    ),
    ...reminders.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.reminderItem.update({ where: { id: row.id }, data })),
    ),
  ]
}

/**
 * Brings what was written about a promise in line with what is left out around it. For verbs, after they wrote.
 * @param lifted a document of which less may be left out than before; without it there is only something to hide
 */
export async function maskTyped(tx: Tx, commitmentId: string, lifted?: string): Promise<void> {
  const redactions = (await leftOutAround(tx, [commitmentId])).get(commitmentId) ?? []
  const documentId = redactions[0]?.documentId ?? lifted
  if (documentId) await maskTexts(tx, await typedOf(tx, commitmentId), { documentId, redactions })
}

/** The promises that come from a document, or are proved by it: what is left out of it is left out there. */
export async function promisesAround(tx: Tx, { id, number }: { id: string; number: string | null }) {
  const proved = number === null ? [] : [{ settlements: { some: { documentNumber: number } } }]
  const rows = await tx.commitment.findMany({
    where: { OR: [{ documentId: id }, ...proved] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => row.id)
}

/** Whether words stand in what was written about any of these promises. */
export async function standInTyped(tx: Tx, commitmentIds: string[], words: string): Promise<boolean> {
  for (const id of commitmentIds)
    if ((await typedOf(tx, id)).some(({ text }) => placesOf(text, words).length > 0)) return true
  return false
}
