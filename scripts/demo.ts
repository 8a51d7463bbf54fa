/** `npm run demo`: everything on one machine. Database, demo council, pages; Ctrl-C stops all of it. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { DEMO_PASSWORD, DEMO_SIGN_INS } from '../prisma/seed/demo-accounts'
import { buildIfNeeded } from './demo/build-if-needed'
import { fillOnce, openDatabase } from './demo/database'
import { requireFreePort } from './demo/port'
import { sessionSecret } from './demo/secret'

const FOLDER = path.resolve('.data/demo')
const say = (line: string) => console.log(line)

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Gestand needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

function invite(address: string) {
  say(`\nGestand is ready at ${address}\n\nSign in with one of these accounts, password ${DEMO_PASSWORD}:`)
  for (const { email, role } of DEMO_SIGN_INS) say(`  ${email.padEnd(28)} ${role}`)
  say('\nCtrl-C stops the pages and the database. The data stay in .data/demo.')
}

/** Runs the production server until it ends or someone stops us. @returns its exit code */
function serve(port: number, address: string): Promise<number> {
  const env = {
    ...process.env,
    PORT: String(port),
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? sessionSecret(FOLDER),
  }
  const child = spawn(process.execPath, [path.resolve('dist/start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('Ready in')) invite(address)
    if (chunk.includes('"level":"error"')) process.stderr.write(chunk)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill('SIGTERM'))
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ? 0 : (code ?? 1))))
}

async function main(): Promise<number> {
  requireNode()
  const port = await requireFreePort(process.env.PORT)
  const database = await openDatabase(FOLDER)
  try {
    await fillOnce(database, say)
    if (buildIfNeeded()) say('The pages are built.')
    return await serve(port, `http://localhost:${port}`)
  } finally {
    await database.stop()
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
