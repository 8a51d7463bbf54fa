/**
 * One of the processes that are killed. `people`: does deeds without end, two at a time; `queue`: runs the job queue as
 * a server does. Says each thing that is done.
 */
import { env } from '../../lib/env'
import { Refusal } from '../../lib/errors'
import { runQueue } from '../../lib/jobs/run-queue'
import type { Task } from '../../lib/jobs/task'
import { workOf } from '../../lib/tasks'
import { DEEDS } from './deeds'

const say = (name: string) => process.stdout.write(`${name}\n`)
const names = Object.keys(DEEDS)

async function doDeeds() {
  for (;;) {
    const name = names[Math.floor(Math.random() * names.length)] as string
    try {
      await DEEDS[name]?.()
      say(name)
    } catch (error) {
      // Two who want the same thing: one is told so. Anything else is a fault, and ends this process.
      if (!(error instanceof Refusal)) throw error
      say('refused')
    }
  }
}

async function people() {
  // The first deed opens the pool and compiles what is asked: the clock of the kill starts after it.
  await DEEDS.publish?.()
  say('ready')
  await Promise.all([doDeeds(), doDeeds()])
}

const told =
  (name: string, task: Task): Task =>
  async (...given) => {
    await task(...given)
    say(`queue: ${name}`)
  }

async function queue() {
  const rows = Object.entries(workOf(env()).tasks).map(([name, task]) => [name, told(name, task)])
  const connectionString = process.env.DATABASE_URL as string
  // What the killed one before held is given back at once, and not after the grace a slow machine gets.
  const { ended } = await runQueue({ connectionString, tasks: Object.fromEntries(rows), graceSeconds: 0 })
  say('ready')
  await ended
}

await (process.argv[2] === 'queue' ? queue() : people())
