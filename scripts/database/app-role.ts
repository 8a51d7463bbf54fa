import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { grantQueue } from './queue-tables'
import { withClient } from './with-client'

/** Tables the application may only read, or only add to. It may read and write all others, and owns none. */
const NARROWER: Record<string, string> = {
  HistoryEntry: 'SELECT, INSERT',
  HistorySeal: 'SELECT', // written by a trigger with its owner's rights
  _prisma_migrations: 'SELECT',
}

/**
 * Gives a role exactly what the application needs, now and of tables that later migrations bring. The role must
 * exist; the connection must be that of the owner, who runs the migrations.
 */
export async function grantToApplication(client: pg.Client, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role)
  const grants = Object.entries(NARROWER).map(
    ([table, rights]) =>
      `REVOKE ALL ON ${pg.escapeIdentifier(table)} FROM ${name}; GRANT ${rights} ON ${pg.escapeIdentifier(table)} TO ${name};`,
  )
  await client.query(`
    BEGIN;
    GRANT USAGE ON SCHEMA public TO ${name};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${name};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${name};
    ${grants.join('\n')}
    COMMIT;`)
  await grantQueue(client, role)
}

const ROLE = 'gestand_app'

/**
 * Makes the role the application runs as on a server of our own, with a password for this run.
 * @returns the application's URL
 */
export async function makeApplicationRole(ownerUrl: string, role = ROLE): Promise<string> {
  const password = randomBytes(18).toString('base64url')
  await withClient(ownerUrl, async (client) => {
    const name = pg.escapeIdentifier(role)
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    const secret = pg.escapeLiteral(password)
    await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN PASSWORD ${secret}`)
    await grantToApplication(client, role)
  })
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.toString()
}
