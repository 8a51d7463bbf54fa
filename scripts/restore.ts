/**
 * `npm run restore -- FOLDER/gestand-....json`: fills an EMPTY database from a backup and proves that it is the same
 * (pg_restore; docs/operate.md). DATABASE_OWNER_URL is that database, as its owner; the role of DATABASE_URL gets its rights again.
 */

import { restoreBackup } from './backup/restore-backup'
import { grantToApplication } from './database/app-role'
import { withClient } from './database/with-client'

async function main() {
  const manifestFile = process.argv[2]
  if (!manifestFile) throw new Error('usage: npm run restore -- FOLDER/gestand-....json')
  const { DATABASE_OWNER_URL, DATABASE_URL } = process.env
  const url = DATABASE_OWNER_URL ?? DATABASE_URL
  if (!url) throw new Error('Set DATABASE_OWNER_URL (or DATABASE_URL) to an empty database.')
  const begun = Date.now()
  const { tables, madeAt } = await restoreBackup(
    url,
    manifestFile,
    process.env.GESTAND_BACKUP_PASSPHRASE || undefined,
  )
  if (DATABASE_OWNER_URL && DATABASE_URL) {
    const role = decodeURIComponent(new URL(DATABASE_URL).username)
    await withClient(url, (client) => grantToApplication(client, role))
  }
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
  console.log(
    `Restored the backup of ${madeAt} in ${((Date.now() - begun) / 1000).toFixed(1)} s: ${Object.keys(tables).length} tables, ${rows} rows, all as they were. Now run "npm run verify".`,
  )
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
