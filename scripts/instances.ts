/**
 * `npm run test:instances [-- --short]`: three instances behind a small balance, on one database. Sessions and limits are
 * shared, jobs are done once, and replacing every instance under load drops no request. Without `--short` also a table
 * of what 1, 2 and 3 of them answer. Exit 0: all holds; 1: something does not.
 */
import { parseArgs } from 'node:util'
import { db } from '../lib/db/client'
import { verifyRegister } from '../lib/invariants/verify-register'
import { withFilledDatabase } from './e2e/filled-server'
import { type Balance, startBalance } from './instances/balance'
import { type Check, jobsRunOnce, limitsAreShared, sessionIsShared, signedIn } from './instances/checks'
import { Fleet } from './instances/fleet'
import { loadTable } from './instances/load-table'
import { rollUnderLoad } from './instances/rolling'
import { startSmtpServer } from './testing/smtp-server'

const { short } = parseArgs({ options: { short: { type: 'boolean', default: false } } }).values
const say = (line: string) => console.log(line)

async function rolled(fleet: Fleet, balance: Balance): Promise<Check[]> {
  const before = await db().document.count()
  const { outcomes, seconds, letters } = await rollUnderLoad(fleet, balance)
  const checks = Object.entries(outcomes).map(([who, { requests, failures }]) => ({
    says: `${requests} requests of ${who} while every instance was replaced, in ${seconds.toFixed(0)} s: ${failures.length} failed`,
    wrong: failures[0],
  }))
  const stored = (await db().document.count()) - before
  const lost = stored === letters ? undefined : `${stored} stored`
  return [...checks, { says: `${letters} letters sent meanwhile are all stored`, wrong: lost }]
}

async function invariantsHold(): Promise<Check> {
  const broken = (await verifyRegister()).filter(({ count }) => count > 0).map(({ name }) => name)
  return { says: 'everything that must hold of the register holds', wrong: broken.join(', ') || undefined }
}

async function checkAll(fleet: Fleet, balance: Balance, mail: Parameters<typeof jobsRunOnce>[0]) {
  await fleet.grow(3)
  await signedIn(balance.url, 'admin')
  const checks = [
    await sessionIsShared(fleet.urls()),
    await limitsAreShared(fleet.urls()),
    await jobsRunOnce(mail, 60),
    ...(await rolled(fleet, balance)),
    await invariantsHold(),
  ]
  for (const { says, wrong } of checks)
    say(`${wrong ? 'BROKEN' : 'holds '}  ${says}${wrong ? `: ${wrong}` : ''}`)
  const holds = checks.every(({ wrong }) => !wrong)
  if (!holds) for (const line of fleet.faults().slice(0, 20)) say(line)
  return holds
}

async function main(): Promise<number> {
  return withFilledDatabase(async ({ url }) => {
    const [balance, mail] = [await startBalance(), await startSmtpServer()]
    const settings = {
      ...{ DRAIN_SECONDS: '3', TRUSTED_PROXIES: '1', LOG_LEVEL: 'warn' },
      ...{ SMTP_URL: mail.url, MAIL_FROM: 'Gestand <gestand@gestand.example>' },
    }
    const fleet = new Fleet(url, balance, settings)
    try {
      if (!short) await loadTable(fleet, balance, say)
      return (await checkAll(fleet, balance, mail)) ? 0 : 1
    } finally {
      await fleet.stop()
      balance.stop()
      await mail.stop()
      await db().$disconnect()
    }
  })
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.stack)
    process.exit(1)
  },
)
