import type { Tx } from '../db/client'
import type { Redacted } from './mask'
import { maskTexts, type Text, textsOf } from './mask-texts'

/** Everything of one document that is shown elsewhere. A new place where its words are kept belongs in this list. */
async function copiesOf(tx: Tx, documentId: string): Promise<Text[]> {
  const [document, questions, commitments] = await Promise.all([
    tx.document.findUniqueOrThrow({
      where: { id: documentId },
      select: { title: true, sender: true },
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
  return [
    ...textsOf(documentId, document, (data) => tx.document.update({ where: { id: documentId }, data })),
    ...questions.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.question.update({ where: { id: row.id }, data })),
    ),
    ...commitments.flatMap((row) =>
      textsOf(row.id, row, (data) => tx.commitment.update({ where: { id: row.id }, data })),
    ),
  ]
}

/**
 * Brings what was taken over from a document in line with what is left out of it. For verbs, inside their transaction.
 */
export async function maskCopies(tx: Tx, documentId: string): Promise<void> {
  const redactions: Redacted[] = await tx.redaction.findMany({
    where: { documentId },
    select: { kind: true, words: true },
  })
  const kept = await tx.maskedCopy.count({ where: { documentId } })
  if (redactions.length + kept === 0) return
  await maskTexts(tx, await copiesOf(tx, documentId), { documentId, redactions })
}
