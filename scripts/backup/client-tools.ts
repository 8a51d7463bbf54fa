import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'

export type Tool = 'pg_dump' | 'pg_restore'

/** `POSTGRES_BIN` where it is set (the folder of PostgreSQL's own programs), else wherever PATH leads. */
const programOf = (tool: Tool) => {
  const folder = process.env.POSTGRES_BIN
  return folder ? path.join(folder, tool) : tool
}

/** "pg_dump (PostgreSQL) 17.2" -> 17 */
export function majorIn(version: string): number {
  return Number(/\(PostgreSQL\) (\d+)/.exec(version)?.[1] ?? Number.NaN)
}

/**
 * PostgreSQL's own program, new enough for the server: they refuse servers newer than themselves.
 * @returns the command to run
 * @throws Error with the remedy where it is not installed or too old
 */
export async function findTool(tool: Tool, client: Client): Promise<string> {
  const program = programOf(tool)
  if (process.env.POSTGRES_BIN && !existsSync(program))
    throw new Error(`POSTGRES_BIN=${process.env.POSTGRES_BIN} holds no ${tool}.`)
  const { stdout, error } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  const remedy =
    'Install the client programs of PostgreSQL (package postgresql-client) in the version of your server or newer, and name their folder in POSTGRES_BIN.'
  if (error) throw new Error(`${tool} is not installed here. ${remedy}`)
  const { rows } = await client.query<{ major: number }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS major",
  )
  const server = rows[0]?.major ?? 0
  if (majorIn(stdout) < server)
    throw new Error(`${tool} is of version ${majorIn(stdout)}, the server of ${server}. ${remedy}`)
  return program
}

/** A connection as environment: on a command line everyone on the machine could read the password. */
export function connectionVariables(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const sslmode = searchParams.get('sslmode')
  return {
    PGHOST: hostname,
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(sslmode && { PGSSLMODE: sslmode }),
  }
}
