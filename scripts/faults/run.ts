import { setTimeout as wait } from 'node:timers/promises'
import { db } from '../../lib/db/client'
import { killDatabase, killWorker, startWorker, type Worker } from './kill'
import { losses, type MailTold, mailTold, unfinished } from './losses'
import { closePlace, type Given, openPlace, type Place, reopen, surroundings } from './place'

/** What is killed, in turn: who does people's deeds, who runs the job queue, or PostgreSQL under both. */
const KINDS = ['server', 'worker', 'database'] as const
type Kind = (typeof KINDS)[number]

/** What became of the runs of one kind: deeds done before the kills, and runs after which something did not hold. */
export type Told = { kind: Kind; runs: number; done: Record<string, number>; lost: number }
export type Report = { kinds: Told[]; mail: MailTold }

/** Three minutes for what the last kill left: lists to end, mail to go. */
const LONGEST_ENDING = 1800

/** Who works on one register: those who were not killed go on through the next runs. */
type Crew = { people: Worker[]; queue: Worker }

const PEOPLE = 2

function start(role: 'people' | 'queue', { place, url }: Given): Worker {
  return startWorker(place.bundle, url, { args: [role], env: surroundings(place) })
}

/** A full crew, with new ones for those who are gone. */
async function manned(left: Partial<Crew>, given: Given): Promise<Crew> {
  const people = left.people ?? Array.from({ length: PEOPLE }, () => start('people', given))
  const crew = { people, queue: left.queue ?? start('queue', given) }
  await Promise.all([...crew.people, crew.queue].map(({ ready }) => ready))
  return crew
}

const everyone = ({ people, queue }: Crew) => [...people, queue]
const deedsOf = (crew: Crew) => everyone(crew).reduce((sum, { done }) => sum + done.length, 0)

/** Some deeds later, and in the middle of others: however fast this machine is. */
async function untilSomePoint(crew: Crew) {
  const wanted = deedsOf(crew) + Math.ceil(Math.random() * 6)
  for (let tries = 0; deedsOf(crew) < wanted && tries < 400; tries++) await wait(50)
  await wait(Math.random() * 200)
}

/** Takes what the crew did since it was last asked. */
function taken(crew: Crew): Record<string, number> {
  const done: Record<string, number> = {}
  for (const name of everyone(crew).flatMap((worker) => worker.done.splice(0)))
    done[name] = (done[name] ?? 0) + 1
  return done
}

/** @returns who lived through it */
async function strike(kind: Kind, crew: Crew, place: Place): Promise<Partial<Crew>> {
  if (kind === 'database') await killDatabase(place.root)
  const killed = { server: crew.people, worker: [crew.queue], database: everyone(crew) }[kind]
  await Promise.all(killed.map(killWorker))
  if (kind === 'database') return {}
  return kind === 'server' ? { queue: crew.queue } : { people: crew.people }
}

async function killOnce(kind: Kind, crew: Crew, given: Given) {
  await untilSomePoint(crew)
  const fallen = everyone(crew).flatMap((worker) => worker.ownEnd() ?? [])
  const left = await strike(kind, crew, given.place)
  const done = taken(crew)
  if (kind === 'database') given.url = await reopen(given.place)
  // Whoever uploads or signs in too often is kept waiting; here they would only wait.
  await db().$executeRaw`DELETE FROM "SpentTries"`
  const broken = [...fallen, ...(await losses())]
  return { done, broken, crew: await manned(fallen.length > 0 ? {} : left, given) }
}

function add(told: Told, done: Record<string, number>, broken: string[]) {
  for (const [name, times] of Object.entries(done)) told.done[name] = (told.done[name] ?? 0) + times
  told.runs += 1
  if (broken.length > 0) told.lost += 1
}

async function killAll(runs: number, given: Given, say: (line: string) => void): Promise<Told[]> {
  const told = KINDS.map((kind): Told => ({ kind, runs: 0, done: {}, lost: 0 }))
  let crew = await manned({}, given)
  for (let at = 0; at < runs; at++) {
    const row = told[at % told.length] as Told
    const { done, broken, ...then } = await killOnce(row.kind, crew, given)
    crew = then.crew
    add(row, done, broken)
    for (const words of broken) say(`run ${at + 1}, ${row.kind} killed: ${words}`)
    if ((at + 1) % 10 === 0) say(`${at + 1} of ${runs}`)
  }
  await Promise.all(everyone(crew).map(killWorker))
  return told
}

/** A queue that nobody kills: what the killed ones began must end. @returns what does not */
async function finish(given: Given): Promise<string[]> {
  // What waits for the time to undo has waited long enough.
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()`
  const queue = start('queue', given)
  await queue.ready
  for (let tries = 0; (await unfinished()).length > 0 && tries < LONGEST_ENDING; tries++) await wait(100)
  await killWorker(queue)
  return [...(await unfinished()), ...(await losses())]
}

/** Kills as often as told, on a server of its own that is thrown away at the end. */
export async function runFaults(runs: number, say: (line: string) => void): Promise<Report> {
  const given = await openPlace()
  try {
    const told = await killAll(runs, given, say)
    for (const words of await finish(given)) say(`after all of it: ${words}`)
    return { kinds: told, mail: await mailTold(given.place.mail) }
  } finally {
    await closePlace(given.place)
  }
}
