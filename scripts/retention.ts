/**
 * `npm run retention [-- --run]`: lists what is past its retention period; with `--run` removes it. Safe to run every
 * night. Exit 0: done; 1: it could not be done; 2: usage.
 */
import { now } from '../lib/clock'
import { db } from '../lib/db/client'
import { INSTALLER } from '../lib/people/installer'
import { findExpired } from '../lib/retention/queries'
import { runRetention } from '../lib/retention/run-retention'

async function list() {
  for (const { rule, months, count, examples } of await findExpired(INSTALLER, now())) {
    console.log(`${rule}: ${months === null ? 'kept' : `${count} older than ${months} months`}`)
    for (const example of examples) console.log(`  ${example}`)
    if (count > examples.length) console.log(`  ... and ${count - examples.length} more`)
  }
}

async function main(): Promise<number> {
  const given = process.argv.slice(2)
  if (given.some((word) => word !== '--run')) throw new RangeError('usage: npm run retention [-- --run]')
  await list()
  if (given.length > 0)
    for (const { rule, count } of await runRetention(INSTALLER)) console.log(`removed ${count} of ${rule}`)
  await db().$disconnect()
  return 0
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(error instanceof RangeError ? 2 : 1)
  },
)
