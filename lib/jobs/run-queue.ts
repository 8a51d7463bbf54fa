import { EventEmitter } from 'node:events'
import {
  type LogFunctionFactory,
  Logger,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import pg from 'pg'
import { holdLifeLine, releaseDead } from './release-dead'
import type { Tasks } from './task'

type Settings = {
  connectionString: string
  tasks: Partial<Tasks>
  /** What is done by the clock, in the queue's own notation. */
  timetable?: string[]
  /** Jobs done at the same time by this server. */
  concurrency?: number
  graceSeconds?: number
}

export type Queue = {
  /** Settles when the queue has stopped, for whatever reason. */
  ended: Promise<void>
  stop: () => Promise<void>
}

const SWEEP_EVERY = 60_000

const toErrorsOnly: LogFunctionFactory = () => (level, message) => {
  if (level === 'error') console.error(`queue: ${message}`)
}

function taskList(tasks: Partial<Tasks>): TaskList {
  const rows = Object.entries(tasks).map(([name, task]) => [
    name,
    (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) =>
      task(payload, { isLast: job.attempts >= job.max_attempts }),
  ])
  return Object.fromEntries(rows)
}

/** A connection of its own whose end tells the others that this worker is gone. */
async function lifeLine(connectionString: string) {
  const client = new pg.Client({ connectionString, application_name: 'gestand queue' })
  const lost = new Promise<void>((resolve) => client.once('error', () => resolve()))
  await client.connect()
  return { client, lost }
}

/** A connection that breaks is no fault: the queue asks for another. */
function openPool(connectionString: string, max: number) {
  const pool = new pg.Pool({ connectionString, max })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * Takes jobs until it is stopped or loses the database. Several servers may run one each: a job is taken by one.
 * The queue's tables must be there; the application's role cannot make them.
 */
export async function runQueue(settings: Settings): Promise<Queue> {
  const { connectionString, tasks, timetable = [], concurrency = 4, graceSeconds } = settings
  const line = await lifeLine(connectionString)
  const pool = openPool(connectionString, concurrency + 2)
  const events = new EventEmitter() as WorkerEvents
  events.on('pool:create', ({ workerPool }) => {
    holdLifeLine(line.client, workerPool.id).catch(() => undefined) // its loss ends the queue, below
  })
  const sweep = () => releaseDead(pool, graceSeconds).catch(() => undefined) // tried again in a minute
  await releaseDead(pool, graceSeconds)
  const runner = await run({
    ...{ pgPool: pool, concurrency, events, taskList: taskList(tasks), noHandleSignals: true },
    crontab: timetable.join('\n'),
    logger: new Logger(toErrorsOnly),
  })
  const timer = setInterval(sweep, SWEEP_EVERY)
  const ended = untilEnd(runner, line.lost).finally(async () => {
    clearInterval(timer)
    await Promise.allSettled([line.client.end(), pool.end()])
  })
  return { ended, stop: () => runner.stop().then(() => ended) }
}

async function untilEnd(runner: Runner, lost: Promise<void>) {
  await Promise.race([runner.promise, lost]).catch(() => undefined)
  await runner.stop().catch(() => undefined) // it had stopped already
}
