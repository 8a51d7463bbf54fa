import type { Tx } from '../db/client'
import { Invalid } from '../errors'

/** The name of a party, as history tells it; null without one. @throws Invalid where it does not exist */
export async function partyName(tx: Tx, partyId: string | null): Promise<string | null> {
  if (!partyId) return null
  const party = await tx.party.findUnique({ where: { id: partyId }, select: { name: true } })
  if (!party) throw new Invalid('check_fields', { partyId: 'choose_again' })
  return party.name
}
