import type { Tx } from '../db/client'
import { mask, type Redacted } from './mask'

/** A text that was taken over from a document into a row of the register: there the public reads it, and search finds it. */
type Copy = { targetId: string; field: string; text: string; write: (text: string) => Promise<unknown> }

/** Everything of one document that is shown elsewhere. A new place where its words are kept belongs in this list. */
async function copiesOf(tx: Tx, documentId: string): Promise<Copy[]> {
  const [document, questions, commitments] = await Promise.all([
    tx.document.findUniqueOrThrow({
      where: { id: documentId },
      select: { id: true, title: true, sender: true },
    }),
    tx.question.findMany({
      where: { documentId },
      select: { id: true, topic: true, question: true, answer: true },
    }),
    tx.commitment.findMany({
      where: { documentId },
      select: { id: true, title: true, quote: true, context: true, madeBy: true },
    }),
  ])
  const copies = <T extends { id: string }>(
    row: T,
    update: (data: Record<string, string>) => Promise<unknown>,
  ): Copy[] =>
    Object.entries(row).flatMap(([field, text]) =>
      field !== 'id' && typeof text === 'string' && text !== ''
        ? [{ targetId: row.id, field, text, write: (to) => update({ [field]: to }) }]
        : [],
    )
  return [
    ...copies(document, (data) => tx.document.update({ where: { id: documentId }, data })),
    ...questions.flatMap((row) => copies(row, (data) => tx.question.update({ where: { id: row.id }, data }))),
    ...commitments.flatMap((row) =>
      copies(row, (data) => tx.commitment.update({ where: { id: row.id }, data })),
    ),
  ]
}

/**
 * Brings what was taken over from a document in line with what is left out of it, and remembers what stood there. A text
 * that someone has rewritten since is masked as it stands now. Can be done again without harm; for verbs, inside their
 * transaction.
 */
export async function maskCopies(tx: Tx, documentId: string): Promise<void> {
  const redactions: Redacted[] = await tx.redaction.findMany({
    where: { documentId },
    select: { kind: true, words: true },
  })
  const kept = await tx.maskedCopy.findMany({ where: { documentId } })
  if (redactions.length + kept.length === 0) return
  const remembered = new Map(kept.map((copy) => [`${copy.targetId}/${copy.field}`, copy]))
  for (const { targetId, field, text, write } of await copiesOf(tx, documentId)) {
    const before = remembered.get(`${targetId}/${field}`)
    const original = before?.masked === text ? before.original : text
    const masked = mask(original, redactions)
    const key = { targetId_field: { targetId, field } }
    if (masked !== original)
      await tx.maskedCopy.upsert({
        where: key,
        create: { documentId, targetId, field, original, masked },
        update: { original, masked },
      })
    else if (before) await tx.maskedCopy.delete({ where: key })
    if (masked !== text) await write(masked)
  }
}
