import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const DEBIAN = '/usr/lib/postgresql'
const NEEDED = ['postgres', 'initdb', 'pg_dump', 'pg_restore']

const isComplete = (folder: string) => NEEDED.every((program) => existsSync(path.join(folder, program)))

/** The folder of a whole PostgreSQL, server and client programs: `POSTGRES_BIN`, or the newest that Debian installed. */
export function wholeInstallation(): string {
  const given = process.env.POSTGRES_BIN
  const installed = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN, version, 'bin'))
    : []
  const found = (given ? [given] : installed).find(isComplete)
  if (!found)
    throw new Error(
      'This needs a whole PostgreSQL (server and client programs); name its folder in POSTGRES_BIN.',
    )
  return found
}
