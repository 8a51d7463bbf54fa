import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from './generated/client'

/** A client inside a transaction; verbs only ever get this one. */
export type Tx = Prisma.TransactionClient
export { Prisma }

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString)
    throw new Error('DATABASE_URL is not set; "npm run demo" starts a database of its own.')
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }) })
}

// Next's development server reloads modules; without this every reload would open a new pool.
const kept = globalThis as typeof globalThis & { gestandDb?: PrismaClient }

/** The connection pool, opened at first use. */
export function db(): PrismaClient {
  kept.gestandDb ??= connect()
  return kept.gestandDb
}
