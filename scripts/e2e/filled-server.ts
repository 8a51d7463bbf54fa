import path from 'node:path'
import { db } from '../../lib/db/client'
import { seed } from '../../prisma/seed/seed'
import { makeApplicationRole } from '../database/app-role'
import { startEmbeddedServer } from '../database/embedded'
import { migrate } from '../database/migrate'
import { recreateDatabase } from '../database/recreate'
import { startIssuer } from './issuer'
import { freePort, type Server, startServer } from './server'

const DATABASE = 'gestand_e2e'

async function fill(serverUrl: string): Promise<string> {
  const ownerUrl = await recreateDatabase(serverUrl, DATABASE)
  await migrate(ownerUrl)
  const url = await makeApplicationRole(ownerUrl)
  process.env.DATABASE_URL = url
  await seed(new Date(), () => undefined)
  await db().$disconnect()
  return url
}

/**
 * The production server over a database that was filled anew with the demo council, for as long as the work takes.
 * Uses `TEST_DATABASE_URL` where it is set, else an embedded server.
 */
export async function withFilledServer<T>(
  work: (pages: Server, databaseUrl: string) => Promise<T>,
): Promise<T> {
  const given = process.env.TEST_DATABASE_URL
  const server = given
    ? { url: given, started: false, stop: async () => undefined }
    : await startEmbeddedServer(path.resolve('.data/test'))
  try {
    const url = await fill(server.url)
    const port = await freePort()
    const issuer = await startIssuer(`http://localhost:${port}/api/auth/callback/issuer`)
    const pages = await startServer(url, port, issuer.settings)
    try {
      return await work(pages, url)
    } finally {
      await pages.stop()
      issuer.stop()
    }
  } finally {
    if (server.started) await server.stop()
  }
}
