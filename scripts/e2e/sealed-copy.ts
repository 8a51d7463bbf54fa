import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Place } from './server'

const NOBODY = 65534

function chmodAll(place: string, change: (mode: number) => number) {
  const stat = lstatSync(place)
  if (stat.isSymbolicLink()) return
  chmodSync(place, change(stat.mode))
  if (stat.isDirectory()) for (const name of readdirSync(place)) chmodAll(path.join(place, name), change)
}

/**
 * The packaged server as a container has it: somewhere else, read-only, and run by a user who owns none of it (where
 * we are root, and so can become another).
 */
export function sealedCopy(): { place: Place; remove: () => void } {
  const root = mkdtempSync(path.join(os.tmpdir(), 'gestand-server-'))
  chmodSync(root, 0o755)
  const folder = path.join(root, 'app')
  cpSync('dist', folder, { recursive: true, verbatimSymlinks: true })
  chmodAll(folder, (mode) => (mode & 0o111 ? 0o555 : 0o444))
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const remove = () => {
    chmodAll(folder, (mode) => mode | 0o700)
    rmSync(root, { recursive: true })
  }
  return { place: { folder, ...user }, remove }
}
