/** `node migrate.mjs`: brings the schema up to date and ends; before new instances start, or as a job of its own. */
import { readDatabases } from '../../lib/env'
import { bringUpToDate } from '../database/bring-up-to-date'

async function main() {
  const { DATABASE_OWNER_URL, DATABASE_URL } = readDatabases(process.env)
  process.chdir(import.meta.dirname)
  console.log(await bringUpToDate(DATABASE_OWNER_URL ?? DATABASE_URL, DATABASE_URL))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
