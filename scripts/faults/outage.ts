import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Check } from '../instances/checks'
import type { Reader } from '../instances/reader'

/** How the database goes away, and comes back; within how many seconds a server must have noticed. */
export type Way = {
  name: string
  begin: () => unknown
  end: () => unknown
  noticedWithin: number
}

type Answer = {
  path: string
  at: number
  ms: number
  status: number
  type: string
  retry: string
  body: string
}

const PAGES = ['/', '/commitments', '/desk', '/v1/committees']
const PROBES = ['/api/health', '/api/ready']
const LONGEST = 30_000

/** Read and not imported: the runner of the browser's tests takes no JSON without saying so. */
function titlesIn(language: string): RegExp {
  const { away, busy } = JSON.parse(readFileSync(`messages/${language}/away.json`, 'utf8'))
  return new RegExp(`${away.title}|${busy.title}`)
}

/** Marks of a program's insides, which no reader should see. */
const INSIDES = /\n\s+at |node_modules|\.js:\d+|prisma|ECONN|Connection terminated/i
const WORDS: Record<number, RegExp[]> = {
  200: [],
  500: [/Er ging iets mis/, /Something went wrong/],
  503: ['nl', 'en'].map(titlesIn),
}

async function ask(reader: Reader, path: string, at: number, more?: RequestInit): Promise<Answer> {
  const begun = performance.now()
  try {
    const answer = await reader.get(path, { signal: AbortSignal.timeout(LONGEST), ...more })
    const [type, retry] = ['content-type', 'retry-after'].map((name) => answer.headers.get(name) ?? '')
    const body = await answer.text()
    const ms = performance.now() - begun
    return { path, at, ms, status: answer.status, type: type ?? '', retry: retry ?? '', body }
  } catch (error) {
    const ms = performance.now() - begun
    return { path, at, ms, status: 0, type: '', retry: '', body: String(error) }
  }
}

/** Everything is asked for again and again while it lasts, and each answer is waited for. */
async function askAll(reader: Reader, seconds: number): Promise<Answer[]> {
  const begun = performance.now()
  const since = () => (performance.now() - begun) / 1000
  const asked: Promise<Answer>[] = []
  for (; since() < seconds; await wait(250))
    for (const path of [...PAGES, ...PROBES]) asked.push(ask(reader, path, since()))
  asked.push(ask(reader, '/documents/new', since(), { method: 'POST', body: new FormData() }))
  return Promise.all(asked)
}

const isProgram = ({ path }: Answer) => path.startsWith('/v1/')

/** What is wrong with what a reader was told. */
function faultIn(answer: Answer, noticed: boolean): string | null {
  const { path, status, at, body, retry, type } = answer
  const where = `${path} after ${at.toFixed(1)} s answered ${status}`
  const wanted = WORDS[status]
  if (!wanted || (noticed && status !== 503)) return `${where}: ${body.slice(0, 200)}`
  if (status === 503 && !retry) return `${where} without Retry-After`
  if (isProgram(answer))
    return status === 503 && !type.includes('problem+json') ? `${where} as ${type}` : null
  if (INSIDES.test(body.replace(/<script[\s\S]*?<\/script>/g, ''))) return `${where} with a program's insides`
  // Whoever was being answered at that very moment gets the words by script: Next's frame of an error is empty.
  if (status === 500 && body.includes('__next_error__')) return null
  return wanted.every((words) => words.test(body)) ? null : `${where} without words`
}

function judge(answers: Answer[], { name, noticedWithin }: Way): Check[] {
  const pages = answers.filter(({ path }) => !PROBES.includes(path))
  const noticed = Math.min(...pages.filter(({ status }) => status === 503).map(({ at }) => at))
  const faults = pages.flatMap((answer) => faultIn(answer, answer.at > noticedWithin) ?? [])
  const count = (status: number) => pages.filter((answer) => answer.status === status).length
  const slowest = Math.max(...pages.map(({ ms }) => ms)) / 1000
  const probes = (path: string, good: number) =>
    answers.find((answer) => answer.path === path && answer.at > noticedWithin && answer.status !== good)
  const told = `${count(503)} pages "even niet bereikbaar", the first after ${noticed.toFixed(1)} s, ${count(500)} a plain apology before; the longest wait ${slowest.toFixed(1)} s`
  return [
    { says: `${name}: ${told}`, wrong: faults[0] },
    { says: `${name}: alive all the while`, wrong: probes('/api/health', 200)?.body },
    { says: `${name}: not ready, and says why`, wrong: probes('/api/ready', 503)?.body },
  ]
}

/** Until a page and its readiness are there again, and the queue runs. @returns seconds */
export async function recovered(reader: Reader): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const [page, ready] = await Promise.all(['/', '/api/ready'].map((path) => ask(reader, path, 0)))
    if (page?.status === 200 && ready?.status === 200 && ready.body.includes('"queue":"running"'))
      return (performance.now() - begun) / 1000
    if (performance.now() - begun > 120_000)
      throw new Error(`it did not recover: ${page?.status}, ${ready?.body}`)
    await wait(200)
  }
}

/** Takes the database away for so long, and asks on. @param reader somebody who is signed in */
export async function outage(way: Way, seconds: number, reader: Reader): Promise<Check[]> {
  await way.begin()
  const answers = await askAll(reader, seconds)
  await way.end()
  const again = await recovered(reader)
  return [
    ...judge(answers, way),
    { says: `${way.name}: pages, readiness and queue were back ${again.toFixed(1)} s after the database` },
  ]
}
