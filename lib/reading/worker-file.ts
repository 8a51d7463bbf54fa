import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where the bundled worker lies, from the folder the server or command is started in. */
const WORKER_FILE = '.build/reading-worker.mjs'

let building: Promise<string> | undefined

/**
 * Path of the worker's bundle. Outside a server bundle (tests, commands) it is built on first use; a server
 * started without it says what to do.
 */
export function workerFile(): Promise<string> {
  building ??= findOrBuild().catch((error: unknown) => {
    // Not for ever: the file may be put in place while the server runs.
    building = undefined
    throw error
  })
  return building
}

async function findOrBuild(): Promise<string> {
  const file = path.resolve(/* turbopackIgnore: true */ process.cwd(), WORKER_FILE)
  const inServer = process.env.NEXT_RUNTIME !== undefined
  if (!inServer) {
    const { buildReadingWorker } = await import(/* turbopackIgnore: true */ './build-worker')
    await buildReadingWorker(file)
  } else if (!existsSync(file)) {
    throw new Error(`${WORKER_FILE} is missing: run "npx tsx scripts/build-for-dev.ts" first`)
  }
  return file
}
