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
  stop: () => Promise<void>
}

export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as net.AddressInfo
  probe.close()
  return port
}

/** The production server, as `npm run demo` starts it, on a free port and the given database. */
export async function startServer(
  databaseUrl: string,
  port?: number,
  settings: Record<string, string> = {},
): Promise<Server> {
  const chosen = port ?? (await freePort())
  const url = `http://localhost:${chosen}`
  const env = {
    ...process.env,
    ...settings,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: TEST_SECRET,
    ...settings,
  }
  const next = path.resolve('node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '-p', String(chosen)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
    if (child.exitCode !== null || tries > 300) throw new Error(`the server did not start:\n${output}`)
    await wait(100)
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { url, port: chosen, process: child, output: () => output, stop }
}
