import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { db } from '../../lib/db/client'
import { seed } from '../../prisma/seed/seed'
import { makeApplicationRole } from '../database/app-role'
import { type EmbeddedServer, startEmbeddedServer } from '../database/embedded'
import { leaveDatabase } from '../database/leave-database'
import { migrate } from '../database/migrate'
import { type Server, startServer } from '../e2e/server'
import { type SmtpServer, startSmtpServer } from '../testing/smtp-server'
import { startWire, type Wire } from './wire'

/** The packaged server over a PostgreSQL of its own, with a wire in between and a mail server beside it. */
export type Packaged = {
  root: string
  wire: Wire
  pages: Server
  mail: SmtpServer
  stopDatabase: () => Promise<void>
  /** On another port, as it happens; the wire is mended to lead there. */
  startDatabase: () => Promise<void>
}

type Wanted = {
  /** An empty folder, or one that was filled before; without it a new one that is thrown away. */
  root?: string
  /** Of PostgreSQL, and of the pages. */
  database?: string[]
  settings?: Settings | ((register: Register) => Promise<Settings>)
}

type Settings = Record<string, string>

/** A filled register: where its files stand, and its addresses for the application and for its owner. */
export type Register = { root: string; url: string; ownerUrl: string }

/** So that what is asked of the register here comes from where the server is now. */
function readFrom(url: string) {
  void leaveDatabase()
  process.env.DATABASE_URL = url
}

const at = (url: string, ownerUrl: string) => {
  const moved = new URL(url)
  moved.port = new URL(ownerUrl).port
  return moved.toString()
}

async function filled(server: EmbeddedServer): Promise<string> {
  await migrate(server.url)
  const url = await makeApplicationRole(server.url)
  readFrom(url)
  if ((await db().account.count()) === 0) await seed(new Date(), () => undefined)
  return url
}

/** @throws what the work throws; everything is stopped and removed first */
export async function withPackaged<T>(
  { root: given, database = [], settings = {} }: Wanted,
  work: (packaged: Packaged) => Promise<T>,
): Promise<T> {
  const root = given ?? mkdtempSync(path.join(tmpdir(), 'gestand-faults-'))
  let server = await startEmbeddedServer(root, database)
  const url = await filled(server)
  const [wire, mail] = [await startWire(url), await startSmtpServer()]
  const post = { SMTP_URL: mail.url, MAIL_FROM: 'Gestand <gestand@gestand.example>' }
  let pages: Server | undefined
  try {
    const told =
      typeof settings === 'function' ? await settings({ root, url, ownerUrl: server.url }) : settings
    pages = await startServer(wire.url, undefined, { LOG_LEVEL: 'warn', ...post, ...told })
    return await work({
      ...{ root, wire, pages, mail },
      stopDatabase: () => server.stop(),
      startDatabase: async () => {
        server = await startEmbeddedServer(root, database)
        readFrom(at(url, server.url))
        wire.mend(server.url)
      },
    })
  } finally {
    await pages?.stop()
    wire.stop()
    await db().$disconnect()
    await mail.stop()
    await server.stop()
    if (!given) rmSync(root, { recursive: true, force: true })
  }
}
