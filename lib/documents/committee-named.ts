import type { Tx } from '../db/client'

/** The committee a letter addresses, by its short or full name; null where the register does not know it. */
export async function committeeNamed(tx: Tx, name: string | null): Promise<string | null> {
  if (!name) return null
  const same = { equals: name, mode: 'insensitive' as const }
  const committee = await tx.committee.findFirst({
    where: { OR: [{ shortName: same }, { name: same }, { name: { contains: name, mode: 'insensitive' } }] },
    select: { id: true },
  })
  return committee?.id ?? null
}
