/**
 * `npm run backup -- FOLDER`: a dump of the whole database with a manifest beside it (pg_dump; docs/operate.md). With
 * GESTAND_BACKUP_PASSPHRASE set it is encrypted in the age format. Needs the owner's connection: DATABASE_OWNER_URL, else DATABASE_URL.
 */
import { makeBackup } from './backup/make-backup'

async function main() {
  const folder = process.argv[2]
  if (!folder) throw new Error('usage: npm run backup -- FOLDER')
  const url = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL
  if (!url) throw new Error('Set DATABASE_OWNER_URL (or DATABASE_URL) to the database to back up.')
  const begun = Date.now()
  const manifest = await makeBackup(url, folder, process.env.GESTAND_BACKUP_PASSPHRASE || undefined)
  console.log(`Backed up in ${((Date.now() - begun) / 1000).toFixed(1)} s: ${manifest}`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
