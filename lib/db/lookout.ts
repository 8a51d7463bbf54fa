import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isDatabaseAway, noteAway } from './away'
import { cutOff, onLoss } from './sockets'

const EVERY = 2000
const EVERY_WHILE_AWAY = 500
/** A database that is only slow, or a machine that has too much to do, still answers one small question in this time. */
const PATIENCE = 5000

async function connect(connectionString: string): Promise<pg.Client> {
  const limits = { connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE }
  const client = new pg.Client({ connectionString, application_name: 'gestand lookout', ...limits })
  client.on('error', () => undefined) // its loss shows at the next question
  try {
    await client.connect()
    return client
  } catch (error) {
    leave(client)
    throw error
  }
}

/** Not waited for: an end that is not answered would hold us up as long as what we ask. */
const leave = (client: pg.Client | undefined) => void client?.end().catch(() => undefined)

/** Asks over the connection it had, and where that is no use over a new one. @returns the one that works, if any */
async function ask(connectionString: string, had: pg.Client | undefined): Promise<pg.Client | undefined> {
  for (const known of had ? [had, undefined] : [undefined]) {
    let client = known
    try {
      client ??= await connect(connectionString)
      await client.query('SELECT 1')
      return client
    } catch {
      leave(client)
    }
  }
}

function note(away: boolean) {
  if (!noteAway(away)) return
  console.warn(
    away ? 'The database does not answer; readers are told to come back.' : 'The database answers again.',
  )
}

/** A pause that ends at once where a connection was lost: its database may be gone. */
async function pause() {
  if (isDatabaseAway()) return wait(EVERY_WHILE_AWAY, undefined, { ref: false })
  const lost = new Promise<void>((resolve) => onLoss(resolve))
  await Promise.race([lost, wait(EVERY, undefined, { ref: false })])
}

/**
 * Asks the database for a sign of life, over and over for as long as this process lives. Where there is none, pages say
 * so at once (proxy.ts), and who waits on a connection that stands still waits no longer. Never throws.
 */
export async function keepLookout(connectionString: string): Promise<never> {
  let client: pg.Client | undefined
  for (;;) {
    client = await ask(connectionString, client)
    note(!client)
    if (!client) cutOff()
    await pause()
  }
}
