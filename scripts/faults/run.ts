import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '../../lib/db/client'
import { verifyHistory } from '../../lib/history/verify-history'
import { verifyRegister } from '../../lib/invariants/verify-register'
import { seed } from '../../prisma/seed/seed'
import { makeApplicationRole } from '../database/app-role'
import { startEmbeddedServer } from '../database/embedded'
import { migrate } from '../database/migrate'
import { bundleWorker } from './bundle-worker'
import { killDatabase, killWorker, startWorker, type Worker } from './kill'

const WORKERS = 2
/** What is killed, in turn: the database once for every three times the application is. */
const KINDS = ['application', 'application', 'database', 'application'] as const
type Kind = (typeof KINDS)[number]

/** What became of the runs of one kind: deeds done before the kills, and runs after which something did not hold. */
export type Told = { kind: Kind; runs: number; done: number; lost: number }

/** Where one rehearsal keeps its server and its worker. */
type Place = { root: string; bundle: string }

/** The register through a new pool: the server may have come back on another port. */
async function openDatabase({ root }: Place): Promise<string> {
  const { url } = await startEmbeddedServer(root)
  const kept = globalThis as typeof globalThis & { gestandDb?: { $disconnect: () => Promise<void> } }
  await kept.gestandDb?.$disconnect().catch(() => undefined)
  kept.gestandDb = undefined
  process.env.DATABASE_URL = url
  return url
}

/** What does not hold, in words. */
async function lost(): Promise<string[]> {
  const findings = await verifyRegister()
  const broken = findings
    .filter(({ count }) => count > 0)
    .map(({ says, places }) => `${says} Not: ${places.slice(0, 3)}`)
  const { faults, unsealed } = await verifyHistory()
  if (faults.length + unsealed > 0)
    broken.push(`The chain over history: ${faults.length} faults, ${unsealed} unsealed`)
  return broken
}

async function killOnce(
  kind: Kind,
  url: string,
  place: Place,
): Promise<{ done: number; broken: string[]; url: string }> {
  const workers: Worker[] = Array.from({ length: WORKERS }, () => startWorker(place.bundle, url))
  await Promise.all(workers.map(({ ready }) => ready))
  await wait(150 + Math.random() * 1200)
  if (kind === 'database') await killDatabase(place.root)
  await Promise.all(workers.map(killWorker))
  const now = kind === 'database' ? await makeApplicationRole(await openDatabase(place)) : url
  // Whoever uploads or signs in too often is kept waiting; here they would only wait.
  await db().$executeRaw`DELETE FROM "SpentTries"`
  const done = workers.reduce(
    (sum, worker) => sum + worker.done.filter((name) => name !== 'refused').length,
    0,
  )
  return { done, broken: await lost(), url: now }
}

async function close({ root, bundle }: Place) {
  await db().$disconnect()
  const { stop } = await startEmbeddedServer(root)
  await stop()
  rmSync(root, { recursive: true, force: true })
  rmSync(bundle, { force: true })
}

async function runAll(runs: number, place: Place, say: (line: string) => void): Promise<Told[]> {
  const owner = await openDatabase(place)
  await migrate(owner)
  let url = await makeApplicationRole(owner)
  await seed(new Date(), () => undefined)
  await bundleWorker('scripts/faults/worker.ts', place.bundle)
  const told = new Map<Kind, Told>()
  for (let at = 0; at < runs; at++) {
    const kind = KINDS[at % KINDS.length] as Kind
    const { done, broken, ...then } = await killOnce(kind, url, place)
    url = then.url
    const so = told.get(kind) ?? { kind, runs: 0, done: 0, lost: 0 }
    told.set(kind, {
      kind,
      runs: so.runs + 1,
      done: so.done + done,
      lost: so.lost + (broken.length > 0 ? 1 : 0),
    })
    for (const words of broken) say(`run ${at + 1}, ${kind} killed: ${words}`)
    if ((at + 1) % 20 === 0) say(`${at + 1} of ${runs}`)
  }
  return [...told.values()]
}

/** Kills as often as told, on a server of its own that is thrown away at the end. */
export async function runFaults(runs: number, say: (line: string) => void): Promise<Told[]> {
  const place = {
    root: mkdtempSync(path.join(tmpdir(), 'gestand-faults-')),
    bundle: path.resolve('.build', `fault-worker-${process.pid}.mjs`),
  }
  try {
    return await runAll(runs, place, say)
  } finally {
    await close(place)
  }
}
