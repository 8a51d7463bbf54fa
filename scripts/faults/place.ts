import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { db } from '../../lib/db/client'
import { buildReadingWorker } from '../../lib/reading/build-worker'
import { seed } from '../../prisma/seed/seed'
import { makeApplicationRole } from '../database/app-role'
import { startEmbeddedServer } from '../database/embedded'
import { leaveDatabase } from '../database/leave-database'
import { migrate } from '../database/migrate'
import { type SmtpServer, startSmtpServer } from '../testing/smtp-server'
import { bundleWorker } from './bundle-worker'

/** Where one rehearsal keeps its PostgreSQL, its worker and its mail server; all of it is thrown away at the end. */
export type Place = { root: string; bundle: string; mail: SmtpServer }

/** A place, and the application's address of the database there: another one when the server came back. */
export type Given = { place: Place; url: string }

/** The register through a new pool: the server may have come back on another port. @returns the owner's address */
async function openDatabase({ root }: Place): Promise<string> {
  const { url } = await startEmbeddedServer(root)
  await leaveDatabase()
  process.env.DATABASE_URL = url
  return url
}

/** @returns the application's address */
export const reopen = async (place: Place): Promise<string> => makeApplicationRole(await openDatabase(place))

export async function openPlace(): Promise<Given> {
  const root = mkdtempSync(path.join(tmpdir(), 'gestand-faults-'))
  const bundle = path.resolve('.build', `fault-worker-${process.pid}.mjs`)
  const place = { root, bundle, mail: await startSmtpServer() }
  await migrate(await openDatabase(place))
  const url = await reopen(place)
  await seed(new Date(), () => undefined)
  await bundleWorker('scripts/faults/worker.ts', bundle)
  await buildReadingWorker(path.resolve('.build/reading-worker.mjs'))
  return { place, url }
}

export async function closePlace({ root, bundle, mail }: Place) {
  await db().$disconnect()
  const { stop } = await startEmbeddedServer(root)
  await stop()
  await mail.stop()
  rmSync(root, { recursive: true, force: true })
  rmSync(bundle, { force: true })
}

/** What a worker of ours needs to know of its surroundings. */
export const surroundings = ({ mail }: Place) => ({
  NEXT_RUNTIME: 'nodejs', // as in a server: the worker that reads files is there, and is not built at first use
  NEXTAUTH_URL: 'https://gestand.example',
  NEXTAUTH_SECRET: 'a-secret-for-tests-only-a-secret-for-tests-only',
  SMTP_URL: mail.url,
  MAIL_FROM: 'Gestand <gestand@raad.example>',
})
