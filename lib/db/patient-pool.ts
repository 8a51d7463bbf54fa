import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** PostgreSQL's code for a server, a database or a role that takes no more connections. */
const FULL = '53300'
const AGAIN_AFTER = 200
const LONGEST_WAIT = 20_000

type Taken = Parameters<Parameters<pg.Pool['connect']>[0]>

const isFull = (error: unknown) => (error as { code?: string } | null)?.code === FULL

/**
 * A pool that waits for a place where the server has none left, as it waits for one of its own connections. That happens
 * for moments: an instance starts before another has left, or connections that were cut off are not yet noticed as gone.
 */
export class PatientPool extends pg.Pool {
  private async take(): Promise<pg.PoolClient> {
    const until = Date.now() + (this.options.connectionTimeoutMillis || LONGEST_WAIT)
    for (;;) {
      try {
        return await super.connect()
      } catch (error) {
        if (!isFull(error) || Date.now() > until) throw error
        await wait(AGAIN_AFTER)
      }
    }
  }

  override connect(): Promise<pg.PoolClient>
  override connect(told: (...taken: Taken) => void): void
  override connect(told?: (...taken: Taken) => void): Promise<pg.PoolClient> | undefined {
    const taken = this.take()
    if (!told) return taken
    taken.then(
      (client) => told(undefined, client, client.release.bind(client)),
      (error) => told(error, undefined, () => undefined),
    )
  }
}
