/** `npm run test:e2e [-- playwright arguments]`: a filled database, the production build, and journeys in Chromium. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import pg from 'pg'
import { db } from '../lib/db/client'
import { seed } from '../prisma/seed/seed'
import { startEmbeddedServer } from './database/embedded'
import { migrate } from './database/migrate'
import { findChromium } from './e2e/chromium'
import { startServer } from './e2e/server'

const DATABASE = 'gestand_e2e'

const named = (url: string, database: string) => {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.toString()
}

async function fill(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: named(serverUrl, 'postgres') })
  await client.connect()
  await client.query(`drop database if exists ${DATABASE} with (force)`)
  await client.query(`create database ${DATABASE}`)
  await client.end()
  const url = named(serverUrl, DATABASE)
  await migrate(url)
  process.env.DATABASE_URL = url
  await seed(new Date(), () => undefined)
  await db().$disconnect()
  return url
}

async function main(): Promise<number> {
  const chromium = findChromium()
  const given = process.env.TEST_DATABASE_URL
  const server = given
    ? { url: given, started: false, stop: async () => undefined }
    : await startEmbeddedServer(path.resolve('.data/test'))
  try {
    const url = await fill(server.url)
    const pages = await startServer(url)
    const env = {
      ...process.env,
      GESTAND_URL: pages.url,
      GESTAND_CHROMIUM: chromium,
      GESTAND_DATABASE_URL: url,
      TZ: 'Asia/Kathmandu',
    }
    // Not spawnSync: the server's output has to be read meanwhile, or it stands still on a full pipe.
    const tests = spawn('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit', env })
    const [status] = (await once(tests, 'exit')) as [number | null]
    await pages.stop()
    if (status !== 0) console.error(pages.output().slice(-4000))
    return status ?? 1
  } finally {
    if (server.started) await server.stop()
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
