import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { withClient } from '../database/with-client'
import { connectionVariables, findTool } from './client-tools'
import { fingerprint, SAME_WORDS } from './fingerprint'
import type { Manifest } from './manifest'
import { seal } from './sealing'

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Runs a program of PostgreSQL. @returns a promise of its end that throws with what it said */
export function ended(child: ReturnType<typeof spawn>, name: string): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}:\n${said.trim()}`)),
    )
  })
}

/** Writes to a name that is not the backup's until all of it is there: half a file never looks like a whole one. */
async function dumpTo(file: string, program: string, url: string, snapshot: string, passphrase?: string) {
  const args = ['--format=custom', '--no-owner', '--no-privileges', `--snapshot=${snapshot}`]
  const child = spawn(program, args, { env: { ...process.env, ...connectionVariables(url) } })
  const partial = `${file}.part`
  const bytes: Readable = passphrase ? await seal(child.stdout, passphrase) : child.stdout
  try {
    await Promise.all([ended(child, 'pg_dump'), pipeline(bytes, createWriteStream(partial, { mode: 0o600 }))])
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

async function newestMigration(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS "name" FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1 DESC LIMIT 1',
  )
  return rows[0]?.name ?? null
}

/**
 * Dumps a database, with the counts and sums of the very snapshot that is dumped beside it; the application goes on
 * working meanwhile.
 * @param folder where the dump and its manifest go; made where it is missing
 * @returns path of the manifest
 */
export async function makeBackup(
  url: string,
  folder: string,
  passphrase?: string,
  at = new Date(),
): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stem = `gestand-${at.toISOString().replace(/[:.]/g, '-')}`
  const file = path.join(folder, `${stem}.dump${passphrase ? '.age' : ''}`)
  if (existsSync(file)) throw new Error(`${file} is there already.`)
  return withClient(url, async (client) => {
    const program = await findTool('pg_dump', client)
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${SAME_WORDS}`)
    const { rows } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id')
    await dumpTo(file, program, url, rows[0]?.id ?? '', passphrase)
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    const manifest: Manifest = {
      format: 1,
      madeAt: at.toISOString(),
      version,
      migration: await newestMigration(client),
      file: path.basename(file),
      bytes: statSync(file).size,
      sha256: await sha256Of(file),
      encrypted: passphrase !== undefined,
      tables: await fingerprint(client),
    }
    const beside = path.join(folder, `${stem}.json`)
    await writeFile(beside, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    return beside
  })
}
