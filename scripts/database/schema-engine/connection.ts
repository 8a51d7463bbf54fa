import { withClient } from '../with-client'

/** A database URL taken apart the way Prisma means it. */
export type Target = { url: string; schema: string; database: string; maintenanceUrl: string }

/** Parameters that are Prisma's own; the server would not know them. */
const PRISMA_ONLY = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer']

export function targetOf(url: string): Target {
  const own = new URL(url)
  const schema = own.searchParams.get('schema') ?? 'public'
  for (const name of PRISMA_ONLY) own.searchParams.delete(name)
  const database = decodeURIComponent(own.pathname.slice(1)) || 'postgres'
  const maintenance = new URL(own)
  maintenance.pathname = '/postgres'
  return { url: own.toString(), schema, database, maintenanceUrl: maintenance.toString() }
}

export const createDatabase = ({ maintenanceUrl }: Target, name: string) =>
  withClient(maintenanceUrl, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`))

export const dropDatabase = ({ maintenanceUrl }: Target, name: string) =>
  withClient(maintenanceUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  )

export type UserError = { is_panic: false; message: string; meta: object; error_code: string }

type ServerError = { code?: string; message?: string }

/** PostgreSQL's refusals as the CLI knows them. Codes: Prisma's error reference, P1000 to P1009. */
export function userError(error: ServerError, { url, database }: Target): UserError {
  const { hostname, port, username } = new URL(url)
  const say = (error_code: string, message: string, meta = {}): UserError => ({
    is_panic: false,
    message,
    meta,
    error_code,
  })
  switch (error.code) {
    case '3D000':
      return say('P1003', `Database \`${database}\` does not exist`, { database_name: database })
    case '42P04':
      return say('P1009', `Database \`${database}\` already exists`, { database_name: database })
    case '28P01':
    case '28000':
      return say('P1000', `Authentication failed: the credentials for \`${username}\` are not valid.`)
    default:
      return say(
        'P1001',
        `Can't reach database server at \`${hostname}:${port || 5432}\`: ${error.message ?? error.code}`,
      )
  }
}
