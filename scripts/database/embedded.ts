/**
 * A real PostgreSQL server from npm binaries, for the demo and the tests. No cluster of the machine is touched:
 * data, password and log stand in one folder, and the server listens on 127.0.0.1 only, on a free port.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Launcher, launcherFor } from './launcher'
import { serverBinaries } from './server-binaries'

export type EmbeddedServer = {
  /** URL of database `gestand`, owned by role `gestand`. */
  url: string
  /** False where a server left running by a killed process was found and used. */
  started: boolean
  stop: () => Promise<void>
}

type Connection = { password: string; port: number; pid: number }

const urlOf = ({ password, port }: Connection, database = 'gestand') =>
  `postgresql://gestand:${password}@127.0.0.1:${port}/${database}`

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

/** A server killed with its machine leaves postmaster.pid; PostgreSQL believes it when any process has that id. */
function dropStaleLock(data: string) {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isPostgres(pid)) rmSync(file)
}

/** Whether a server still runs under this id; one that ended and was not yet told of counts as gone. */
export function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return isAlive(pid)
  try {
    const zombie = /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return !zombie && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** initdb into a new folder; a folder it did not finish is thrown away, since nothing was ever stored in it. */
function createCluster(root: string, data: string, launcher: Launcher, initdb: string): string {
  const finished = path.join(root, 'password')
  if (existsSync(finished) && existsSync(path.join(data, 'PG_VERSION'))) return readFileSync(finished, 'utf8')
  rmSync(data, { recursive: true, force: true })
  const password = randomBytes(18).toString('base64url')
  const passwordFile = path.join(root, 'password.new')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  launcher.own(passwordFile)
  const locale = process.platform === 'win32' ? [] : ['--locale=C.UTF-8']
  const args = [
    '-D',
    data,
    '-U',
    'gestand',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-sync',
  ]
  const run = launcher.wrap(initdb, [...args, ...(process.platform === 'darwin' ? [] : locale)])
  const result = spawnSync(run.command, run.args, { ...run.options, cwd: root, encoding: 'utf8' })
  if (result.status !== 0)
    throw new Error(`PostgreSQL could not make its data folder: ${result.error ?? result.stderr}`)
  writeFileSync(finished, password, { mode: 0o600 })
  rmSync(passwordFile)
  return password
}

type Files = { root: string; data: string; launcher: Launcher; postgres: string }

async function launch({ root, data, launcher, postgres }: Files, password: string, more: string[]) {
  const port = await freePort()
  const log = path.join(root, 'server.log')
  const out = openSync(log, 'w')
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=64MB',
    'max_connections=60',
    ...more,
  ]
  const run = launcher.wrap(postgres, ['-D', data, '-p', String(port), ...settings.flatMap((s) => ['-c', s])])
  const child = spawn(run.command, run.args, {
    ...run.options,
    cwd: root,
    detached: true,
    stdio: ['ignore', out, out],
  })
  closeSync(out)
  child.unref()
  const connection = { password, port, pid: child.pid as number }
  for (let tries = 0; !(await answers(urlOf(connection, 'postgres'))); tries++) {
    if (child.exitCode !== null || tries > 600)
      throw new Error(`PostgreSQL did not start. Its log says:\n${readFileSync(log, 'utf8').slice(-2000)}`)
    await wait(50)
  }
  return connection
}

async function ensureDatabase(connection: Connection) {
  const client = new pg.Client({ connectionString: urlOf(connection, 'postgres') })
  await client.connect()
  const { rowCount } = await client.query("select 1 from pg_database where datname = 'gestand'")
  if (!rowCount) await client.query('create database gestand')
  await client.end()
}

async function stopServer({ pid }: Connection) {
  if (isAlive(pid)) process.kill(pid, 'SIGINT') // fast shutdown: rolls back, writes a checkpoint, leaves
  for (let tries = 0; isPostgres(pid) && tries < 200; tries++) await wait(50)
}

/**
 * Starts (or re-attaches to) the server whose files stand in `root`, and makes sure database `gestand` is there.
 * @param settings of the server besides the usual ones, such as `shared_buffers=1GB`; the last of a name counts
 * @param programs another installation's `postgres` and `initdb`, to try what must work with that version
 * @throws Error with a readable remedy where the platform has no binaries or the server does not come up.
 */
export async function startEmbeddedServer(
  root: string,
  settings: string[] = [],
  programs = serverBinaries(),
): Promise<EmbeddedServer> {
  const { postgres, initdb } = await programs
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const data = path.join(root, 'data')
  const state = path.join(root, 'connection.json')
  if (existsSync(state)) {
    const left = JSON.parse(readFileSync(state, 'utf8')) as Connection
    if (await answers(urlOf(left))) return { url: urlOf(left), started: false, stop: () => stopServer(left) }
  }
  const launcher = launcherFor(root, data)
  const password = createCluster(root, data, launcher, initdb)
  dropStaleLock(data)
  const connection = await launch({ root, data, launcher, postgres }, password, settings)
  writeFileSync(state, JSON.stringify(connection), { mode: 0o600 })
  await ensureDatabase(connection)
  return { url: urlOf(connection), started: true, stop: () => stopServer(connection) }
}
