import { db } from '../../lib/db/client'
import { seed, seedStanding } from '../../prisma/seed/seed'
import { makeApplicationRole } from '../database/app-role'
import { startEmbeddedServer } from '../database/embedded'
import { migrate } from '../database/migrate'
import { recreateDatabase } from '../database/recreate'

export type DemoDatabase = { url: string; stop: () => Promise<void> }

/** `DATABASE_URL` where it is set, else a server of our own in `folder`. */
export async function openDatabase(folder: string): Promise<DemoDatabase & { own: boolean }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, own: false, stop: async () => undefined }
  return { ...(await startEmbeddedServer(folder)), own: true }
}

/** Migrations run as the owner; everything after that as the application's own role, where the server is ours. */
async function bringUpToDate(url: string, own: boolean) {
  await migrate(url)
  process.env.DATABASE_URL = own ? await makeApplicationRole(url) : url
}

/**
 * Brings the schema up to date and, the first time, fills the demo council. A filling that was broken off is thrown
 * away and done anew, but only in a database of our own.
 */
export async function fillOnce({ url, own }: { url: string; own: boolean }, say: (line: string) => void) {
  await bringUpToDate(url, own)
  const standing = await seedStanding()
  if (standing === 'filled') return await db().$disconnect()
  if (standing === 'halfway') {
    if (!own)
      throw new Error(
        'The database of DATABASE_URL holds a demo that was not finished. Give the demo an empty database.',
      )
    say('An earlier start was broken off while filling; starting over.')
    await db().$disconnect()
    await recreateDatabase(url, new URL(url).pathname.slice(1))
    await bringUpToDate(url, own)
  }
  say('Filling the demo council (once):')
  await seed(new Date(), say)
  await db().$disconnect()
}
