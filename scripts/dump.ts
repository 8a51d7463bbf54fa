/**
 * `npm run dump -- --out FILE.ndjson.gz`: everything that is public, one resource a line. Run it each night by the timer
 * of the machine; the file is put in place only when it is whole.
 */
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { dumpStream } from '../lib/api/dump'
import { db } from '../lib/db/client'
import { env } from '../lib/env'
import { momentOf } from '../lib/settings/moment'
import { councilSettings } from '../lib/settings/queries'

async function main() {
  const { out } = parseArgs({ options: { out: { type: 'string' } } }).values
  if (!out) throw new Error('usage: npm run dump -- --out FILE.ndjson.gz')
  const site = env().NEXTAUTH_URL.replace(/\/$/, '')
  const stream = dumpStream(site, momentOf(await councilSettings()))
  const draft = `${out}.part`
  await pipeline(Readable.from(stream), createWriteStream(draft))
  await rename(draft, out)
}

main()
  .catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  .finally(() => db().$disconnect())
