import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null // it has ended meanwhile
  }
}

/** The server whose files stand in `root`, and each process of it. Linux only. */
export function serverProcesses(root: string): number[] {
  const file = path.join(root, 'data', 'postmaster.pid')
  const postmaster = Number(readFileSync(file, 'utf8').split('\n')[0])
  const pids = readdirSync('/proc').map(Number).filter(Boolean)
  return [postmaster, ...pids.filter((pid) => parentOf(pid) === postmaster)]
}

/** A server that is there and answers nobody: a machine that stands still, a disk that hangs. */
export function freeze(root: string) {
  for (const pid of serverProcesses(root)) process.kill(pid, 'SIGSTOP')
}

export function thaw(root: string) {
  for (const pid of serverProcesses(root)) process.kill(pid, 'SIGCONT')
}
