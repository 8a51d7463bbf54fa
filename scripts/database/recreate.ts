import pg from 'pg'
import { withClient } from './with-client'

/** URL of another database on the same server. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.toString()
}

/** Statements that cannot run inside the database they are about. */
export async function onServer(url: string, ...statements: string[]): Promise<void> {
  await withClient(databaseUrl(url, 'postgres'), async (client) => {
    for (const sql of statements) await client.query(sql)
  })
}

/** Throws a database away, whoever is connected to it, and makes an empty one. @returns its URL */
export async function recreateDatabase(url: string, database: string): Promise<string> {
  const name = pg.escapeIdentifier(database)
  await onServer(url, `drop database if exists ${name} with (force)`, `create database ${name}`)
  return databaseUrl(url, database)
}
