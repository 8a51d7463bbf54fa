/**
 * `npm run dump -- --out FILE.ndjson.gz`: everything that is public, one resource a line. The file is put in place only when it
 * is whole. A server does this by itself each night where DUMP_DIRECTORY is set.
 */
import { parseArgs } from 'node:util'
import { writeDump } from '../lib/api/write-dump'
import { db } from '../lib/db/client'

async function main() {
  const { out } = parseArgs({ options: { out: { type: 'string' } } }).values
  if (!out) throw new Error('usage: npm run dump -- --out FILE.ndjson.gz')
  await writeDump(out)
}

main()
  .catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  .finally(() => db().$disconnect())
