import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedServer } from '../database/embedded'
import { migrate } from '../database/migrate'
import { databaseUrl, recreateDatabase } from '../database/recreate'
import { THROWAWAY } from './throwaway'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the migrated, empty database that every test file clones. */
    templateUrl: string
  }
}

const TEMPLATE = 'gestand_template'

async function serverUrl(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => undefined }
  const { url, started, stop } = await startEmbeddedServer(path.resolve('.data/test'), THROWAWAY)
  return { url, stop: started ? stop : async () => undefined }
}

/** One migrated template per run, so that a test's own database is a file copy and no migration. */
export default async function setup(project: TestProject) {
  const server = await serverUrl()
  const client = new pg.Client({ connectionString: databaseUrl(server.url, 'postgres') })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like 'gestand_test_%'",
  )
  // Left by a run that was killed.
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
  await client.end()
  const templateUrl = await recreateDatabase(server.url, TEMPLATE)
  await migrate(templateUrl)
  project.provide('templateUrl', templateUrl)
  return server.stop
}
