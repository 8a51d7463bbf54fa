/**
 * `node start.mjs`: the one way in which the pages are served, by the image, by `npm start` and in the tests. Says what
 * is wrong with the configuration before anything listens, migrates first where that is asked, and serves.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Env, readEnv } from '../../lib/env'
import { bringUpToDate } from '../database/bring-up-to-date'

async function migrateFirst({ MIGRATE_AT_START, DATABASE_OWNER_URL, DATABASE_URL }: Env) {
  if (MIGRATE_AT_START === 'yes' && DATABASE_OWNER_URL)
    console.log(await bringUpToDate(DATABASE_OWNER_URL, DATABASE_URL))
}

/** Longer than a proxy in front keeps an idle connection (mostly a minute): else it may send on one that we just closed. */
const KEEP_ALIVE_TIMEOUT = '65000'

/** Next's own server, told where to listen. A container has a HOSTNAME of its own, which is no address to listen on. */
async function serve({ PORT, LISTEN_ADDRESS }: Env) {
  const address = { PORT: String(PORT), HOSTNAME: LISTEN_ADDRESS }
  Object.assign(process.env, { NODE_ENV: 'production', KEEP_ALIVE_TIMEOUT, ...address })
  await import(pathToFileURL(path.resolve('server.js')).href)
}

async function main() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = readEnv(process.env)
  process.chdir(import.meta.dirname)
  await migrateFirst(env)
  await serve(env)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
