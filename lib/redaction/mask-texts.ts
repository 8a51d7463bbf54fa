import type { Tx } from '../db/client'
import { mask, type Redacted } from './mask'

/** A text in a row of the register that the public reads, and search finds. */
export type Text = {
  targetId: string
  field: string
  text: string
  write: (text: string) => Promise<unknown>
}

/** The texts of a row, each with the way to write it. @param id where the row is known by another column than `id` */
export function textsOf<T extends object>(
  id: string,
  row: T,
  update: (data: Record<string, string>) => Promise<unknown>,
): Text[] {
  return Object.entries(row).flatMap(([field, text]) =>
    field !== 'id' && typeof text === 'string' && text !== ''
      ? [{ targetId: id, field, text, write: (to: string) => update({ [field]: to }) }]
      : [],
  )
}

/**
 * Puts masks where words are left out, and remembers what stood there; gives back what is left out no longer. A text that
 * someone has rewritten since is masked as it stands now. Can be done again without harm.
 * @param documentId of the source, with which what is remembered goes
 */
export async function maskTexts(
  tx: Tx,
  texts: Text[],
  { documentId, redactions }: { documentId: string; redactions: readonly Redacted[] },
): Promise<void> {
  const kept = await tx.maskedCopy.findMany({
    where: { targetId: { in: [...new Set(texts.map(({ targetId }) => targetId))] } },
  })
  const remembered = new Map(kept.map((copy) => [`${copy.targetId}/${copy.field}`, copy]))
  for (const { targetId, field, text, write } of texts) {
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
