import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'

const silent = new Logger(() => () => undefined)

/** Makes the job queue's own tables, or brings them up to date; for the owner, who also runs our migrations. */
export async function makeQueueTables(connectionString: string): Promise<void> {
  await runMigrations({ connectionString, logger: silent })
}

/** Lets the application's role use them. Their rows are closed to all but the owner until a policy opens them. */
export async function grantQueue(client: pg.Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role)
  await client.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO ${name};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${name};
    REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM ${name};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${name};`)
  const { rows } = await client.query<{ table: string }>(
    `SELECT oid::regclass::text AS "table" FROM pg_class
     WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind = 'r' AND relrowsecurity`,
  )
  for (const { table } of rows)
    await client.query(`
      DROP POLICY IF EXISTS ${name} ON ${table};
      CREATE POLICY ${name} ON ${table} TO ${name} USING (true) WITH CHECK (true);`)
}
