import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { isPostgres } from '../database/embedded'

export type Worker = {
  child: ChildProcess
  done: string[]
  ready: Promise<void>
  ended: Promise<void>
  /** What it said before it ended, where nobody killed it. */
  ownEnd: () => string | null
}

/** @param told arguments of the worker, and what its environment has besides ours */
export function startWorker(
  bundle: string,
  url: string,
  told: { args?: string[]; env?: Record<string, string> } = {},
): Worker {
  const child = spawn(process.execPath, [bundle, ...(told.args ?? [])], {
    env: { ...process.env, ...told.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const done: string[] = []
  let complaint = ''
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-2000)))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const ready = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => (line === 'ready' ? resolve() : done.push(line)))
    child.once('close', () => reject(new Error(`a worker ended before it was ready: ${complaint}`)))
  })
  const ownEnd = () => (child.exitCode === null ? null : `it ended by itself: ${complaint}`)
  return { child, done, ready, ended, ownEnd }
}

export async function killWorker({ child, ended }: Worker) {
  child.kill('SIGKILL')
  await ended
}

/** The server as when its machine loses power, short of what the disk loses: nothing is rolled back or written down. */
export async function killDatabase(root: string) {
  const file = path.join(root, 'data', 'postmaster.pid')
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  while (isPostgres(pid)) await wait(20)
  await wait(300) // its children notice, and let go of the shared memory
}
