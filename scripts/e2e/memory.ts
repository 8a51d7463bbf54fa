import { readFileSync } from 'node:fs'

/** What a process holds in memory now, and the most it ever held, in MB; Linux only, null elsewhere. */
export function memoryOf(pid: number): { now: number; most: number } | null {
  if (process.platform !== 'linux') return null
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
  return { now: mb('VmRSS'), most: mb('VmHWM') }
}
