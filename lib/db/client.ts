import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { currentRequest } from '../watch/current-request'
import { processWide } from '../watch/process-wide'
import { isCopyUsable, withPrimaryBehind } from './copy'
import { Prisma, PrismaClient } from './generated/client'
import { PatientPool } from './patient-pool'
import { snapshots } from './snapshot'
import { openSocket } from './sockets'

/** A client inside a transaction; verbs only ever get this one. */
export type Tx = Prisma.TransactionClient
export { Prisma }

/** The pools of this process by name, for whoever watches them. */
export const pools = processWide('pools', () => new Map<string, pg.Pool>())

/**
 * In a server nobody waits longer than the proxy in front of it does; a command takes the time it needs. Kept on our side:
 * a pooler between us and the database need not know of it.
 */
const PATIENCE = process.env.NEXT_RUNTIME ? { connectionTimeoutMillis: 20_000, query_timeout: 60_000 } : {}

function connect(name: 'primary' | 'copy', connectionString: string | undefined): PrismaClient {
  if (!connectionString)
    throw new Error('DATABASE_URL is not set; "npm run demo" starts a database of its own.')
  const pool = new PatientPool({ connectionString, max: 10, stream: openSocket, ...PATIENCE })
  pools().set(name, pool)
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) })
}

// Next's development server reloads modules; without this every reload would open a new pool.
const kept = globalThis as typeof globalThis & { gestandDb?: PrismaClient; gestandCopy?: PrismaClient }

/** Where everything is written, and read by whoever may just have written. */
export function primary(): PrismaClient {
  kept.gestandDb ??= connect('primary', process.env.DATABASE_URL)
  return kept.gestandDb
}

function copy(url: string): PrismaClient {
  kept.gestandCopy ??= withPrimaryBehind(connect('copy', url), primary)
  return kept.gestandCopy
}

/**
 * The database, opened at first use: a copy of it (`DATABASE_READ_URL`) where there is one that keeps up and the request
 * is a visitor's who only reads; else the primary. Inside a snapshot (snapshot.ts), that.
 */
export function db(): PrismaClient {
  const snapshot = snapshots().getStore()
  if (snapshot) return snapshot
  const url = process.env.DATABASE_READ_URL
  const wanted = url && currentRequest()?.mayBeOlder
  return wanted && isCopyUsable(url) ? copy(url) : primary()
}
