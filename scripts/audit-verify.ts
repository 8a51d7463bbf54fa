/**
 * `npm run audit:verify [-- POSITION:HASH]`: walks the chain over history and says what does not fit. Keep the line it
 * ends with outside the database: given back here, it shows a chain that was made anew as a whole.
 * Exit 0: everything fits; 1: something does not; 2: usage.
 */
import { db } from '../lib/db/client'
import type { Fault } from '../lib/history/seals'
import { type Audit, verifyHistory } from '../lib/history/verify-history'

const WHY: Record<Fault['why'], string> = {
  missing: 'the entry is gone',
  words: 'what was written in it was changed',
  facts: 'who, when, what or about what was changed, or the seal was',
  order: 'a seal before this one is gone',
}

function anchorFrom(given: string | undefined) {
  if (given === undefined) return undefined
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(given) ?? []
  if (!position || !hash) throw new RangeError('usage: npm run audit:verify [-- POSITION:HASH]')
  return { position: BigInt(position), hash }
}

function report({ position, hash, withdrawn, faults, unsealed, anchorHolds }: Audit): boolean {
  for (const fault of faults.slice(0, 50)) console.log(`position ${fault.position}: ${WHY[fault.why]}`)
  if (faults.length > 50) console.log(`... and ${faults.length - 50} more`)
  if (unsealed > 0) console.log(`${unsealed} entries have no seal`)
  if (anchorHolds === false) console.log('the link that was given does not stand where it stood')
  const sound = faults.length === 0 && unsealed === 0 && anchorHolds !== false
  console.log(`${position} entries, ${withdrawn} with words withdrawn: ${sound ? 'sound' : 'NOT SOUND'}`)
  console.log(`${position}:${hash}`)
  return sound
}

async function main(): Promise<number> {
  const sound = report(await verifyHistory(anchorFrom(process.argv[2])))
  await db().$disconnect()
  return sound ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(error instanceof RangeError ? 2 : 1)
  },
)
