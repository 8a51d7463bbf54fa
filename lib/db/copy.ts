import pg from 'pg'
import { processWide } from '../watch/process-wide'
import type { PrismaClient } from './generated/client'

/** A copy further behind than this is not read from: what a visitor sees is at most so old. */
export const LONGEST_LAG = 10 // seconds
const ASK_EVERY = 5000

type Standing = { usable: boolean; askedAt: number }

const standing = processWide<Standing>('copy', () => ({ usable: false, askedAt: 0 }))

/** How far behind, in seconds. A copy that receives nothing any more does not know; a database that is no copy never is. */
const LAG = `SELECT CASE WHEN NOT pg_is_in_recovery() THEN 0
    WHEN NOT EXISTS (SELECT 1 FROM pg_stat_wal_receiver) THEN NULL
    WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
    ELSE extract(epoch FROM now() - pg_last_xact_replay_timestamp()) END::float AS "lag"`

async function ask(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000, query_timeout: 2000 })
  client.on('error', () => undefined) // its loss is an answer, below
  try {
    await client.connect()
    const { rows } = await client.query<{ lag: number | null }>(LAG)
    const lag = rows[0]?.lag ?? null
    return lag !== null && lag <= LONGEST_LAG
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function note(usable: boolean) {
  if (usable !== standing().usable)
    console.warn(
      usable ? 'Visitors read from the copy.' : 'The copy cannot be read from; visitors read the primary.',
    )
  standing().usable = usable
}

/** Whether the copy answered and kept up when it was last asked; it is asked again meanwhile, and nobody waits for that. */
export function isCopyUsable(connectionString: string, at = Date.now()): boolean {
  if (at - standing().askedAt >= ASK_EVERY) {
    standing().askedAt = at
    void ask(connectionString).then(note)
  }
  return standing().usable
}

type Ask = (...given: unknown[]) => Promise<unknown>
type Statement = { operation: string; model?: string; args: unknown }

/** The same question, put to another client. */
function putTo(client: PrismaClient, { operation, model, args }: Statement): Promise<unknown> {
  const name = model && model.charAt(0).toLowerCase() + model.slice(1)
  const asked = (name ? client[name as 'account'] : client) as unknown as Record<string, Ask>
  return Reflect.apply(asked[operation] as Ask, asked, Array.isArray(args) ? args : [args])
}

/** A copy whose every failure (away, behind on a migration, read-only) is answered by the primary. */
export function withPrimaryBehind(copy: PrismaClient, primary: () => PrismaClient): PrismaClient {
  const extended = copy.$extends({
    query: {
      $allOperations: async ({ operation, model, args, query }) => {
        try {
          return await query(args)
        } catch {
          note(false)
          return putTo(primary(), { operation, model, args })
        }
      },
    },
  })
  return extended as unknown as PrismaClient
}
