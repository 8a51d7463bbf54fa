import { cache } from 'react'
import { z } from 'zod'
import { currentActor } from '@/lib/access/session'
import { findDocument } from '@/lib/documents/queries'

/** The document of this address for whoever asks, read once per request; null for an address that is none. */
export const readDocument = cache(async (id: string) => {
  return z.uuid().safeParse(id).success ? findDocument(await currentActor(), id) : null
})
