import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client'
import { db, pools } from '../db/client'

type Jobs = { standing: string; jobs: number }

/** The queue is shared: every instance tells the same. Its tables are not ours, and an older database has none. */
async function countJobs(): Promise<Jobs[]> {
  return db().$queryRaw<Jobs[]>`
    SELECT CASE WHEN locked_at IS NOT NULL THEN 'running' WHEN attempts >= max_attempts THEN 'given up'
      WHEN run_at > now() THEN 'later' ELSE 'waiting' END AS "standing", count(*)::int AS "jobs"
    FROM graphile_worker.jobs GROUP BY 1`
}

function gaugeQueue(registers: Registry[]) {
  return new Gauge({
    name: 'gestand_queue_jobs',
    help: 'Jobs in the queue, which all instances share: waiting, later, running, given up.',
    labelNames: ['standing'],
    registers,
    async collect() {
      const counted = await countJobs().catch(() => null) // figures of this process are told without a database too
      this.reset()
      if (!counted) return
      for (const standing of ['waiting', 'later', 'running', 'given up']) this.set({ standing }, 0)
      for (const { standing, jobs } of counted) this.set({ standing }, jobs)
    },
  })
}

function gaugePools(registers: Registry[]) {
  return new Gauge({
    name: 'gestand_pool_connections',
    help: 'Connections to the database: open, idle, and requests that wait for one.',
    labelNames: ['pool', 'standing'],
    registers,
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of pools()) {
        this.set({ pool, standing: 'open' }, totalCount)
        this.set({ pool, standing: 'idle' }, idleCount)
        this.set({ pool, standing: 'awaited' }, waitingCount)
      }
    },
  })
}

/** What is read off at the moment someone asks: pools, queue, and the process itself. Once per process. */
export function addGauges(registry: Registry) {
  collectDefaultMetrics({ register: registry })
  gaugeQueue([registry])
  gaugePools([registry])
}
