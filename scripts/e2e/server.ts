import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Signs sessions of servers that are started for tests and measurements only. */
export const TEST_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'

export type Server = {
  url: string
  port: number
  process: ChildProcess
  output: () => string
  /** Milliseconds from its start until it answered. */
  startedIn: number
  stop: () => Promise<void>
}

export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as net.AddressInfo
  probe.close()
  return port
}

/** A packaged server (scripts/package), and the user who runs it where that is another than us. */
export type Place = { folder: string; uid?: number; gid?: number }

/** The production server, started as `npm start` and the image do, on a free port and the given database. */
export async function startServer(
  databaseUrl: string,
  port?: number,
  settings: Record<string, string> = {},
  { folder, ...user }: Place = { folder: 'dist' },
): Promise<Server> {
  const chosen = port ?? (await freePort())
  const url = `http://localhost:${chosen}`
  const env = {
    ...process.env,
    ...settings,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: TEST_SECRET,
    PORT: String(chosen),
    ...settings,
  }
  const child = spawn(process.execPath, [path.resolve(folder, 'start.mjs')], {
    ...user,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const begun = Date.now()
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  for (
    let tries = 0;
    !(await fetch(url).then(
      (r) => r.ok,
      () => false,
    ));
    tries++
  ) {
    if (child.exitCode !== null || tries > 600) throw new Error(`the server did not start:\n${output}`)
    await wait(50)
  }
  const startedIn = Date.now() - begun
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { url, port: chosen, process: child, output: () => output, startedIn, stop }
}
