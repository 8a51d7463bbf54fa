/**
 * `npm run rehearse:restore`: a register of 10,000 commitments with their documents is backed up, wiped and restored, plain
 * and encrypted, on a server of this machine's own PostgreSQL; then what must be refused is tried. Prints times; exits 1
 * when anything is not as it should be.
 */
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { differences, fingerprint, SAME_WORDS } from './backup/fingerprint'
import { wholeInstallation } from './backup/installation'
import { makeBackup } from './backup/make-backup'
import type { Manifest } from './backup/manifest'
import { restoreBackup } from './backup/restore-backup'
import { startEmbeddedServer } from './database/embedded'
import { recreateDatabase } from './database/recreate'
import { withClient } from './database/with-client'
import { registerOf } from './register-benchmark/fill'

const SIZE = 10_000
const FILE_KB = 200

// About what a scanned-free PDF of a letter weighs; random, so that no compression flatters the figures.
const FILES = `
  UPDATE "Document" SET "size" = ${FILE_KB * 1024}, "sha256" = "id"::text;
  INSERT INTO "DocumentFile" ("documentId", "bytes")
  SELECT d."id", decode((SELECT string_agg(md5(random()::text || d."id" || g), '') FROM generate_series(1, ${FILE_KB * 64}) g), 'hex')
  FROM "Document" d`

const say = (line: string) => console.log(line)

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = Date.now()
  const result = await work()
  say(`${what.padEnd(44)} ${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s`)
  return result
}

const prints = (url: string) =>
  withClient(url, async (client) => {
    await client.query(SAME_WORDS)
    return fingerprint(client)
  })

async function refused(what: string, work: () => Promise<unknown>, words: RegExp) {
  const said = await work().then(
    () => 'it was done',
    (error: Error) => error.message,
  )
  if (!words.test(said)) throw new Error(`${what}: expected a refusal, but ${said}`)
  say(`refused, as it should be: ${what}`)
}

async function thereAndBack(
  server: string,
  url: string,
  folder: string,
  passphrase?: string,
): Promise<string> {
  const kind = passphrase ? 'encrypted' : 'plain'
  const before = await prints(url)
  const file = await timed(`backup, ${kind}`, () => makeBackup(url, folder, passphrase))
  const emptied = await timed('wipe', () => recreateDatabase(server, new URL(url).pathname.slice(1)))
  await timed(`restore and compare, ${kind}`, () => restoreBackup(emptied, file, passphrase))
  const wrong = differences(before, await prints(emptied))
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const { bytes } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const rows = Object.values(before).reduce((sum, table) => sum + table.rows, 0)
  say(
    `  ${Object.keys(before).length} tables, ${rows} rows: 0 differences; the dump is ${Math.round(bytes / 1e6)} MB`,
  )
  return file
}

async function refusals(server: string, url: string, folder: string, plain: string, sealed: string) {
  const empty = await recreateDatabase(server, 'restore_refused')
  await refused('a database that is not empty', () => restoreBackup(url, plain), /not empty/)
  await refused('another passphrase', () => restoreBackup(empty, sealed, 'another one'), /does not open/)
  await refused('no passphrase', () => restoreBackup(empty, sealed), /encrypted/)
  await refused('a folder instead of a manifest', () => restoreBackup(empty, folder), /\.json/)
  const dump = plain.replace('.json', '.dump')
  const whole = statSync(dump).size
  copyFileSync(dump, `${dump}.kept`)
  truncateSync(dump, whole - 1000)
  await refused('a dump cut short', () => restoreBackup(empty, plain), /damaged/)
  copyFileSync(`${dump}.kept`, dump)
  appendFileSync(dump, 'x')
  await refused('a dump with a byte too many', () => restoreBackup(empty, plain), /damaged/)
  if (Object.keys(await prints(empty)).length > 0) throw new Error('a refused restore left something behind')
}

async function main() {
  const bin = wholeInstallation()
  process.env.POSTGRES_BIN = bin
  const programs = { postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb') }
  const folder = mkdtempSync(path.join(tmpdir(), 'gestand-rehearsal-'))
  const server = await startEmbeddedServer(path.join(folder, 'server'), [], Promise.resolve(programs))
  try {
    const url = await registerOf(server.url, SIZE, new Date().toISOString().slice(0, 10), say)
    await timed('documents get their files', () => withClient(url, (client) => client.query(FILES)))
    const plain = await thereAndBack(server.url, url, path.join(folder, 'plain'))
    const sealed = await thereAndBack(
      server.url,
      url,
      path.join(folder, 'sealed'),
      'een lange zin om te onthouden',
    )
    await refusals(server.url, url, folder, plain, sealed)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
