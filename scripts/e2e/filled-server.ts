import path from 'node:path'
import { db } from '../../lib/db/client'
import { seed } from '../../prisma/seed/seed'
import { makeApplicationRole } from '../database/app-role'
import { startEmbeddedServer } from '../database/embedded'
import { migrate } from '../database/migrate'
import { recreateDatabase } from '../database/recreate'
import { THROWAWAY } from '../testing/throwaway'
import { startIssuer } from './issuer'
import { sealedCopy } from './sealed-copy'
import { freePort, type Server, startServer } from './server'

const DATABASE = 'gestand_e2e'

/** The application's address of a database, and the owner's. */
export type Addresses = { url: string; ownerUrl: string }

async function fill(serverUrl: string): Promise<Addresses> {
  const ownerUrl = await recreateDatabase(serverUrl, DATABASE)
  await migrate(ownerUrl)
  const url = await makeApplicationRole(ownerUrl)
  process.env.DATABASE_URL = url
  await seed(new Date(), () => undefined)
  await db().$disconnect()
  return { url, ownerUrl }
}

/**
 * A database that was filled anew with the demo council, for as long as the work takes. Uses `TEST_DATABASE_URL` where
 * it is set, else an embedded server.
 */
export async function withFilledDatabase<T>(work: (addresses: Addresses) => Promise<T>): Promise<T> {
  const given = process.env.TEST_DATABASE_URL
  const server = given
    ? { url: given, started: false, stop: async () => undefined }
    : await startEmbeddedServer(path.resolve('.data/test'), THROWAWAY)
  try {
    return await work(await fill(server.url))
  } finally {
    if (server.started) await server.stop()
  }
}

/** The production server over such a database. It is run as a container would: read-only, by somebody else. */
export async function withFilledServer<T>(
  work: (pages: Server, addresses: Addresses) => Promise<T>,
): Promise<T> {
  return withFilledDatabase(async (addresses) => {
    const port = await freePort()
    const issuer = await startIssuer(`http://localhost:${port}/api/auth/callback/issuer`)
    const { place, remove } = sealedCopy()
    let pages: Server | undefined
    try {
      // Receivers of webhooks stand on this machine; elsewhere such an address is refused.
      const settings = { ...issuer.settings, WEBHOOK_NETWORKS: '127.0.0.0/8' }
      pages = await startServer(addresses.url, port, settings, place)
      return await work(pages, addresses)
    } finally {
      await pages?.stop()
      issuer.stop()
      remove()
    }
  })
}
