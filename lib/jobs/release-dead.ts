import type pg from 'pg'

/** First half of every advisory lock of the queue; the second is the name of who holds it. */
const LOCKS = 71409

/** Says that this one lives, for as long as the connection does: a killed process cannot forget to take it back. */
export async function holdLifeLine(connection: pg.Client, worker: string) {
  await connection.query('SELECT pg_advisory_lock($1, hashtext($2))', [LOCKS, worker])
}

/**
 * Gives back the jobs of workers that died with a job in hand; without this they would wait for four hours. The try
 * that died with its worker is not counted: else a mail that is often cut off would run out of tries.
 * @param pool must not be the connection that holds the own life line
 * @param graceSeconds a job taken later than this is left alone: its worker may not have said yet that it lives
 */
export async function releaseDead(pool: pg.Pool, graceSeconds = 15) {
  await pool.query(
    `WITH dead AS MATERIALIZED (
       SELECT locked_by FROM (
         SELECT DISTINCT locked_by FROM graphile_worker.jobs
         WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $2)) AS held
       WHERE pg_try_advisory_xact_lock($1, hashtext(locked_by)))
     UPDATE graphile_worker._private_jobs AS job
     SET locked_by = NULL, locked_at = NULL, attempts = greatest(0, attempts - 1)
     FROM dead WHERE job.locked_by = dead.locked_by`,
    [LOCKS, graceSeconds],
  )
}
