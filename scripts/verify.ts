/**
 * `npm run verify`: asks everything that must hold of the register, and walks the chain over history. For an operator,
 * after a restore or a crash; it only reads. Exit 0: all holds; 1: something does not; 2: it could not be asked.
 */
import { db } from '../lib/db/client'
import { verifyHistory } from '../lib/history/verify-history'
import { type Finding, verifyRegister } from '../lib/invariants/verify-register'

function report({ name, says, places, count }: Finding) {
  console.log(`${count === 0 ? 'holds ' : 'BROKEN'}  ${name.padEnd(18)} ${says}`)
  for (const place of places) console.log(`          ${place}`)
  if (count > places.length) console.log(`          ... and ${count - places.length} more`)
}

async function main(): Promise<number> {
  const findings = await verifyRegister()
  for (const finding of findings) report(finding)
  const { faults, unsealed, position } = await verifyHistory()
  const history = {
    name: 'history',
    says: `The chain over history is whole (${position} entries).`,
    places: faults.slice(0, 20).map((fault) => `position ${fault.position}: ${fault.why}`),
    count: faults.length + unsealed,
  }
  report(history)
  const broken = [...findings, history].filter(({ count }) => count > 0).length
  console.log(broken === 0 ? '\nEverything holds.' : `\n${broken} of ${findings.length + 1} do NOT hold.`)
  await db().$disconnect()
  return broken === 0 ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(2)
  },
)
