import { Agent, get } from 'node:http'

/** Milliseconds of each request, and how many were answered in a second of these. */
export type Load = { p50: number; p95: number; perSecond: number; seconds: number }

/** Nearest-rank percentile. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const summary = (times: number[], seconds: number): Load => {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    perSecond: times.length / seconds,
    seconds,
  }
}

type Request = { url: string; cookie?: string; agent: Agent }

/** One page, read to its end. @throws Error where the answer is not 200 */
function read({ url, cookie, agent }: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-language': 'nl', ...(cookie && { cookie }) }
    const request = get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`))
      answer.resume().once('end', resolve).once('error', reject)
    })
    request.once('error', reject)
  })
}

/** Milliseconds of each request, and the seconds they took together. */
export type Timed = { times: number[]; seconds: number }

export const together = (parts: Timed[]): Load =>
  summary(
    parts.flatMap(({ times }) => times),
    parts.reduce((sum, { seconds }) => sum + seconds, 0),
  )

type Wanted = {
  clients: number
  seconds: number /** Done before each request, and not timed. */
  before?: () => Promise<unknown>
}

/** As many clients at once, each asking again when it has its answer, until the time is over. */
export async function load(
  url: string,
  cookie: string | undefined,
  { clients, seconds, before }: Wanted,
): Promise<Timed> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const request = { url, cookie, agent }
  await read(request)
  const times: number[] = []
  const begun = performance.now()
  const client = async () => {
    while (performance.now() - begun < seconds * 1000) {
      await before?.()
      const sent = performance.now()
      await read(request)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const taken = (performance.now() - begun) / 1000
  agent.destroy()
  return { times, seconds: taken }
}

/** One request, for its effect on what is counted elsewhere. */
export async function once(url: string, cookie?: string): Promise<void> {
  const agent = new Agent({ keepAlive: false })
  await read({ url, cookie, agent })
  agent.destroy()
}
