import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { withClient } from '../database/with-client'
import { connectionVariables, findTool } from './client-tools'
import { differences, fingerprint, SAME_WORDS } from './fingerprint'
import { ended, sha256Of } from './make-backup'
import { type Manifest, manifestSchema } from './manifest'
import { unseal } from './sealing'

async function readManifest(file: string): Promise<Manifest> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no ${file}. Give the .json that stands beside the dump.`)
  })
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    throw new Error(`${file} is no manifest of a backup. Give the .json that stands beside the dump.`)
  }
}

async function requireWhole(dump: string, { sha256 }: Manifest) {
  const found = await sha256Of(dump).catch(() => {
    throw new Error(`The dump ${dump} is missing.`)
  })
  if (found !== sha256)
    throw new Error(`${dump} is not the file that was backed up: it is damaged or another one.`)
}

async function requireEmpty(client: pg.Client) {
  if (Object.keys(await fingerprint(client)).length > 0)
    throw new Error(
      'The database is not empty. Make an empty one and restore into that; nothing was changed.',
    )
}

/** All or nothing: one transaction. */
async function load(dump: string, program: string, url: string, passphrase?: string) {
  const file = createReadStream(dump)
  // Opened before pg_restore is started: a wrong passphrase must not leave it waiting for bytes.
  const bytes = passphrase ? await unseal(file, passphrase) : file
  const args = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges']
  const variables = connectionVariables(url)
  const child = spawn(program, [...args, `--dbname=${variables.PGDATABASE}`], {
    env: { ...process.env, ...variables },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const [end, passed] = await Promise.allSettled([ended(child, 'pg_restore'), pipeline(bytes, child.stdin)])
  // What pg_restore says tells more than that it hung up on us.
  if (end.status === 'rejected') throw end.reason
  if (passed.status === 'rejected') throw passed.reason
}

/**
 * Restores a backup into an empty database, and proves table by table that it is what was backed up.
 * @param manifestFile the .json that stands beside the dump
 * @throws Error in words; a database that could not be filled is left empty
 */
export async function restoreBackup(
  url: string,
  manifestFile: string,
  passphrase?: string,
): Promise<Manifest> {
  const manifest = await readManifest(manifestFile)
  const dump = path.join(path.dirname(manifestFile), manifest.file)
  if (manifest.encrypted && !passphrase)
    throw new Error('This backup is encrypted: give its passphrase in GESTAND_BACKUP_PASSPHRASE.')
  await requireWhole(dump, manifest)
  const program = await withClient(url, async (client) => {
    await requireEmpty(client)
    return findTool('pg_restore', client)
  })
  await load(dump, program, url, manifest.encrypted ? passphrase : undefined)
  const found = await withClient(url, async (client) => {
    await client.query(SAME_WORDS)
    return fingerprint(client)
  })
  const wrong = differences(manifest.tables, found)
  if (wrong.length > 0) throw new Error(`What was restored is not what was backed up:\n${wrong.join('\n')}`)
  return manifest
}
