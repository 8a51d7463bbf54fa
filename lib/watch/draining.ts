import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { processWide } from './process-wide'

const LONGEST_ENDING = 20_000
/** So long without a new reader, and the balance in front has noticed. */
const QUIET = 1000

type Standing = {
  draining: boolean
  servers: Set<Server>
  endings: (() => Promise<void>)[]
  arrivedAt: number
}

const standing = processWide<Standing>('draining', () => ({
  draining: false,
  servers: new Set(),
  endings: [],
  arrivedAt: 0,
}))

/** Whether this server was told to stop: it answers, but wants no new readers. */
export const isDraining = () => standing().draining

/** Something to end in good order before the process does, such as the job queue. */
export function endBeforeStopping(end: () => Promise<void>) {
  standing().endings.push(end)
}

/** For each server that listens in this process: its connections are let go when it stops. */
export function knowServer(server: Server) {
  standing().servers.add(server)
}

/** A reader came, whom a balance sent here. */
export function noteArrival() {
  standing().arrivedAt = performance.now()
}

/**
 * As long as was asked for, and on while a balance still sends readers: one that is busy notices late, and whoever it
 * sends after we have left finds nobody.
 */
async function untilNobodyComes(seconds: number) {
  await wait(seconds * 1000)
  const latest = performance.now() + LONGEST_ENDING
  while (performance.now() < Math.min(standing().arrivedAt + QUIET, latest)) await wait(50)
}

/** A connection that was busy when its server closed becomes idle, and would keep it open until it times out. */
function letGoOfIdle() {
  setInterval(() => {
    for (const server of standing().servers) server.closeIdleConnections()
  }, 50).unref()
}

/** Work that does not end in time is left: whoever looks after it knows that a process may die. */
const endAll = () =>
  Promise.race([Promise.allSettled(standing().endings.map((end) => end())), wait(LONGEST_ENDING)])

/**
 * Goes before what already listens to SIGTERM and SIGINT (Next's own handler, which waits for requests in hand): says
 * "not ready" and goes on answering for as long as a balance needs to notice, then lets the server close.
 * @param seconds 0 where nothing stands in front that has to notice
 */
export function drainBeforeStopping(seconds: number) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const closers = process.listeners(signal)
    process.removeAllListeners(signal)
    process.on(signal, async () => {
      if (standing().draining) return
      standing().draining = true
      await Promise.all([seconds > 0 && untilNobodyComes(seconds), endAll()])
      letGoOfIdle()
      for (const close of closers) close(signal)
    })
  }
}
