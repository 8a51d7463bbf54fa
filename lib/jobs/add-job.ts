import type { Tx } from '../db/client'
import type { TaskName } from './task'

type Options = {
  /** A waiting job with the same key is replaced, not doubled. */
  key: string
  /** Milliseconds to wait, by the database's clock, which is the one the queue goes by; without it at once. */
  after?: number
  /** Tries before the queue gives up; 25 are about four days. */
  maxAttempts?: number
}

/** Asks the queue for work, in the transaction of the change it belongs to: both are committed, or neither. */
export async function addJob(
  tx: Tx,
  task: TaskName,
  payload: object,
  { key, after, maxAttempts = 25 }: Options,
) {
  const json = JSON.stringify(payload)
  const seconds = after === undefined ? null : after / 1000
  await tx.$queryRaw`
    SELECT 1 FROM graphile_worker.add_job(${task}, ${json}::json, job_key := ${key},
      run_at := now() + make_interval(secs => ${seconds}::float8), max_attempts := ${maxAttempts}::int)`
}
