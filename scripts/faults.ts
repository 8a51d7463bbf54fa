/**
 * `npm run faults [-- RUNS]`: kills what does people's deeds, the job queue or PostgreSQL at random moments while letters
 * and lists come in, are reviewed, assigned in bulk, extended and settled, and mail goes out; after each kill everything
 * that must hold is asked. 200 runs unless told otherwise.
 *
 * `npm run faults -- --kind KIND [--seconds 60] [--clients 1000]`: what else befalls a server, on the packaged one
 * (`npm run build` first): `away` (no database), `slow` (a slow one), `disk-full` (needs to be root), `clock` (needs
 * libfaketime), `crowd`, `replica` (a streaming copy that visitors read, and that lags or goes away).
 *
 * `--root FOLDER` keeps the filled register there for a next time.
 *
 * Exit 1 where something did not hold.
 */
import { parseArgs } from 'node:util'
import { databaseAway } from './faults/away'
import { clockJumps } from './faults/clock'
import { crowd } from './faults/crowd'
import { diskFull } from './faults/disk-full'
import { replica } from './faults/replica'
import { runFaults } from './faults/run'
import { slowDatabase } from './faults/slow'
import type { Check } from './instances/checks'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '1000' },
    root: { type: 'string' },
  },
})
const seconds = Number(values.seconds)

const KINDS: Record<string, () => Promise<Check[]>> = {
  away: () => databaseAway(seconds, values.root),
  slow: () => slowDatabase(seconds, values.root),
  crowd: () => crowd(Number(values.clients), seconds, values.root),
  'disk-full': () => diskFull(values.root),
  clock: () => clockJumps(values.root),
  replica: () => replica(values.root),
}

const inWords = (done: Record<string, number>) =>
  Object.entries(done)
    .filter(([name]) => name !== 'refused')
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, times]) => `${name} ${times}`)
    .join(', ')

async function kills(runs: number): Promise<boolean> {
  let wrong = false
  const { kinds, mail } = await runFaults(runs, (line) => {
    if (!/^\d+ of/.test(line)) wrong = true
    console.log(line)
  })
  for (const { kind, runs, done, lost } of kinds)
    console.log(
      `${kind}: ${runs} kills, ${lost} after which something did not hold; done before: ${inWords(done)}`,
    )
  const { written, arrived, repeats, lost, mixed } = mail
  console.log(
    `mail: ${written} written, ${arrived} arrived, ${repeats} repeats under the same Message-ID, ${lost} lost, ${mixed} under another`,
  )
  return !wrong && lost + mixed === 0
}

async function rehearse(kind: string): Promise<boolean> {
  const run = KINDS[kind]
  if (!run) throw new Error(`There is no kind "${kind}"; there are ${Object.keys(KINDS).join(', ')}.`)
  const checks = await run()
  for (const { says, wrong } of checks)
    console.log(`${wrong ? 'BROKEN' : 'holds '}  ${says}${wrong ? `: ${wrong}` : ''}`)
  return checks.every(({ wrong }) => !wrong)
}

async function main(): Promise<number> {
  const begun = Date.now()
  const holds = values.kind ? await rehearse(values.kind) : await kills(Number(positionals[0] ?? 200))
  console.log(`${Math.round((Date.now() - begun) / 1000)} s`)
  return holds ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error)
    process.exit(1)
  },
)
