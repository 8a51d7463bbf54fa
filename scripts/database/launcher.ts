import { type SpawnOptions, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'

const NOBODY = 65534

export type Launcher = {
  wrap: (command: string, args: string[]) => { command: string; args: string[]; options: SpawnOptions }
  /** Gives a file to the user the server will run as. */
  own: (file: string) => void
}

const direct: Launcher = { wrap: (command, args) => ({ command, args, options: {} }), own: () => undefined }

/**
 * PostgreSQL refuses to run as root (containers, CI). Prefer a user namespace in which we only look like
 * `nobody`: files stay ours. Where the kernel forbids that, really become `nobody` and give it the data folder.
 */
export function launcherFor(root: string, data: string): Launcher {
  if (process.getuid?.() !== 0) return direct
  const map = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
  if (spawnSync('unshare', [...map, 'true']).status === 0)
    return {
      ...direct,
      wrap: (command, args) => ({ command: 'unshare', args: [...map, command, ...args], options: {} }),
    }
  chmodSync(root, 0o711)
  mkdirSync(data, { recursive: true, mode: 0o700 })
  chownSync(data, NOBODY, NOBODY)
  return {
    wrap: (command, args) => ({ command, args, options: { uid: NOBODY, gid: NOBODY } }),
    own: (file) => chownSync(file, NOBODY, NOBODY),
  }
}
