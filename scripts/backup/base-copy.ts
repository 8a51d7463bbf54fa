import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'

/** With its owner and modes: a data folder others can read is refused by the server. */
export function copyFolder(from: string, to: string) {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' })
  // A working server removes files of its own meanwhile; what it says at the end makes the copy whole.
  if (status !== 0 && !/No such file or directory/.test(stderr)) throw new Error(stderr)
}

/**
 * A copy of a working server's files, made consistent by what the server says at the end of it: what `pg_basebackup`
 * does, which the embedded server does not bring. It has no log of its own: that comes from an archive or the server.
 */
export async function copyBase(client: pg.Client, data: string, base: string) {
  await client.query("SELECT pg_backup_start('base', true)")
  copyFolder(data, base)
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)')
  for (const left of ['postmaster.pid', 'postmaster.opts']) rmSync(path.join(base, left), { force: true })
  for (const log of readdirSync(path.join(base, 'pg_wal')))
    rmSync(path.join(base, 'pg_wal', log), { recursive: true })
  mkdirSync(path.join(base, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 })
  writeFileSync(path.join(base, 'backup_label'), rows[0]?.labelfile ?? '')
}
