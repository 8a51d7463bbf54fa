import { cache } from 'react'
import { currentActor } from '@/lib/access/session'
import { findCommitment } from '@/lib/commitments/find-commitment'

/** The commitment an address names, read once for its title and its page; null where it is not there for this reader. */
export const loadCommitment = cache(async (number: string) => {
  const actor = await currentActor()
  return findCommitment(actor, decodeURIComponent(number).toUpperCase())
})
