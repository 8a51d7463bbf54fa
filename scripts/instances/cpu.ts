import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second. */
const TICKS = 100

/** Seconds of processor that a process has used, its threads counted in; 0 for one that is gone. Linux only. */
export function cpuSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  } catch {
    return 0
  }
}

export const cpuOfAll = (pids: number[]) => pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0)
