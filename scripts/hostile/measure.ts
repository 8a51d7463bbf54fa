import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Measured } from './read-one'

/** The file is written out first: making it may take more memory than reading it. @throws Error with what it printed */
export async function measure(bytes: Uint8Array, fileName: string): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
  try {
    const file = path.join(folder, 'file')
    writeFileSync(file, bytes)
    // A NUL cannot be handed to a process as it stands.
    const command = ['--import', 'tsx', 'scripts/hostile/read-one.ts', file, encodeURIComponent(fileName)]
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) throw new Error(`reading ${fileName.slice(0, 40)} failed:\n${errors}`)
    return JSON.parse(output) as Measured
  } finally {
    rmSync(folder, { recursive: true })
  }
}
