import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { startEmbeddedServer } from '../database/embedded'
import { migrate } from '../database/migrate'
import { withClient } from '../database/with-client'
import { copyBase, copyFolder } from './base-copy'
import { differences, fingerprint, SAME_WORDS } from './fingerprint'

/** Rehearses what docs/operate.md describes: a base copy, the log archived beside it, and back to a moment by name. */

const root = mkdtempSync(path.join(tmpdir(), 'gestand-moment-'))
const place = (name: string) => path.join(root, name)
const [archive, first, second, base] = ['archive', 'first', 'second', 'base'].map(place) as [
  string,
  string,
  string,
  string,
]

afterAll(() => rmSync(root, { recursive: true, force: true }))

const prints = (url: string) =>
  withClient(url, async (client) => {
    await client.query(SAME_WORDS)
    return fingerprint(client)
  })

async function write(url: string, words: string, count: number) {
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO "HistoryEntry" ("actorName", "kind", "payload")
       SELECT $1, 'account.created', jsonb_build_object('name', $1 || n) FROM generate_series(1, $2::int) n`,
      [words, count],
    ),
  )
}

async function archived(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS name')
  for (let tries = 0; !readdirSync(archive).includes(rows[0]?.name ?? ''); tries++) {
    if (tries > 200) throw new Error('the log was not archived')
    await wait(50)
  }
}

async function promoted(url: string) {
  const recovering = () =>
    withClient(url, async (client) => (await client.query('SELECT pg_is_in_recovery() AS yes')).rows[0]?.yes)
  for (let tries = 0; await recovering(); tries++) {
    if (tries > 200) throw new Error('recovery did not end')
    await wait(50)
  }
}

it('goes back to the moment before a mistake, and no further', async () => {
  mkdirSync(archive, { mode: 0o777 })
  const server = await startEmbeddedServer(first, [
    'archive_mode=on',
    `archive_command=cp "%p" "${archive}/%f"`,
  ])
  await migrate(server.url)
  await write(server.url, 'before the base copy', 50)
  await withClient(server.url, (client) => copyBase(client, path.join(first, 'data'), base))
  await write(server.url, 'after the base copy', 70)
  const before = await prints(server.url)
  await withClient(server.url, async (client) => {
    await client.query("SELECT pg_create_restore_point('before_the_mistake')")
    await client.query('SET session_replication_role = replica; DELETE FROM "HistoryEntry"')
    await archived(client)
  })
  expect(differences(before, await prints(server.url))).toEqual([
    'public."HistoryEntry" has 0 rows instead of 120',
  ])
  await server.stop()

  mkdirSync(second)
  copyFolder(base, path.join(second, 'data'))
  copyFolder(path.join(first, 'password'), path.join(second, 'password'))
  writeFileSync(path.join(second, 'data', 'recovery.signal'), '')
  const restored = await startEmbeddedServer(second, [
    `restore_command=cp "${archive}/%f" "%p"`,
    'recovery_target_name=before_the_mistake',
    'recovery_target_action=promote',
  ])
  try {
    await promoted(restored.url)
    expect(differences(before, await prints(restored.url))).toEqual([])
  } finally {
    await restored.stop()
  }
}, 120_000)
