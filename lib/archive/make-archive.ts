import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import { visibleTo } from '../commitments/visibility'
import { primary } from '../db/client'
import { inSnapshot } from '../db/snapshot'
import { readableBy } from '../documents/queries'
import { change } from '../history/change'
import { councilSettings } from '../settings/queries'
import { type ArchiveFile, bagOf } from './bag'
import { payloadFor } from './payload'
import { readerFor } from './records'
import type { archiveInput } from './schema'

export type Archive = { name: string; files: AsyncGenerator<ArchiveFile>; at: Date }

/**
 * An archive of the register as it stands when the first file is taken, as a bag of files that are read while they are
 * taken. That one was made is in history, since it may hold what is confidential.
 */
export async function makeArchive(
  actor: Actor,
  { scope }: z.infer<typeof archiveInput>,
  at: Date = now(),
): Promise<Archive> {
  const admin = requireMay(actor, 'archive.export')
  const reader = readerFor(scope, admin)
  const { councilName } = await councilSettings()
  await change(
    admin,
    async (tx) => {
      const [commitments, documents] = await Promise.all([
        tx.commitment.count({ where: visibleTo(reader) }),
        tx.document.count({ where: readableBy(reader) }),
      ])
      return { value: null, entry: { kind: 'archive.made', about: {}, scope, commitments, documents } }
    },
    at,
  )
  const payload = inSnapshot(primary(), () => payloadFor(reader, councilName))
  const files = bagOf(payload, [
    ['Source-Organization', councilName],
    [
      'External-Description',
      `Gestand, ${scope === 'office' ? 'all of the register, confidential items included and marked' : 'the public part of the register'}`,
    ],
    ['Bagging-Date', at.toISOString().slice(0, 10)],
    ['Bag-Software-Agent', 'Gestand'],
  ])
  return { name: `gestand-${scope}-${at.toISOString().slice(0, 10)}`, files, at }
}
