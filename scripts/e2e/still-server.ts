import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { makeApplicationRole } from '../database/app-role'
import { migrate } from '../database/migrate'
import { recreateDatabase } from '../database/recreate'
import { type Server, startServer } from './server'

const preload = (name: string) => ['--import', pathToFileURL(`scripts/e2e/${name}.mjs`).href]
const CLOCK = preload('still-clock')

/** A role of its own: making one gives it a new password, which would shut other servers out. */
const NAME = 'gestand_still'

/**
 * The production server over the demo council on a day that never changes, so that its pages are the same, dot for
 * dot, in every run.
 * @param onServer any database on the server to make it on, as its owner
 */
export async function startStillServer(onServer: string): Promise<Server> {
  const ownerUrl = await recreateDatabase(onServer, NAME)
  await migrate(ownerUrl)
  const url = await makeApplicationRole(ownerUrl, NAME)
  const fill = [...CLOCK, ...preload('counted-ids'), '--import', 'tsx', 'scripts/e2e/fill-still.ts']
  await promisify(execFile)(process.execPath, fill, { env: { ...process.env, DATABASE_URL: url } })
  return startServer(url, undefined, { NODE_OPTIONS: CLOCK.join(' ') })
}
