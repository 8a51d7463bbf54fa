import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { faultLines } from '../e2e/fault-lines'
import { memoryOf } from '../e2e/memory'
import { type Check, signedIn } from '../instances/checks'
import { percentile } from '../register-benchmark/load'
import { nothingLost } from './away'
import { withPackaged } from './packaged'

const PAGES = ['/', '/commitments', '/commitments?standing=overdue', '/committees', '/figures', '/documents']
/** What a reader, or their browser, does when told that it is too busy. */
const COMES_BACK_AFTER = 3000

type Answer = { status: number; ms: number; told: boolean }

/** One page over a connection that is kept. */
function read(url: string, agent: Agent): Promise<Answer> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const ended = (status: number, told = false) => resolve({ status, ms: performance.now() - begun, told })
    get(url, { agent, headers: { 'accept-language': 'nl' } }, (answer) => {
      const status = answer.statusCode ?? 0
      const told = answer.headers['retry-after'] !== undefined
      answer
        .resume()
        .once('end', () => ended(status, told))
        .once('error', () => ended(0))
    }).once('error', () => ended(0))
  })
}

/** @returns every answer that was given within these seconds */
async function press(url: string, clients: number, seconds: number): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const answers: Answer[] = []
  const until = Date.now() + seconds * 1000
  const client = async (turn: number) => {
    for (let at = turn; Date.now() < until; at++) {
      const answer = await read(url + PAGES[at % PAGES.length], agent)
      answers.push(answer)
      if (answer.status !== 200) await wait(COMES_BACK_AFTER)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, turn) => client(turn)))
  agent.destroy()
  return answers
}

function told(answers: Answer[], clients: number, seconds: number): Check {
  const good = answers.filter(({ status }) => status === 200)
  const times = good.map(({ ms }) => ms).sort((a, b) => a - b)
  const refused = answers.filter(({ status, told }) => status === 503 && told)
  const other = answers.find(({ status, told }) => status !== 200 && !(status === 503 && told))
  const within = (share: number) => (percentile(times, share) / 1000).toFixed(1)
  return {
    says: `${clients} clients for ${seconds} s: ${good.length} pages, p50 ${within(0.5)} s, p95 ${within(0.95)} s; ${refused.length} times told to come back in a moment; nothing else`,
    wrong: other && `one was answered ${other.status}`,
  }
}

/** So many connections at once that read public pages of one server. */
export function crowd(clients: number, seconds: number, root?: string): Promise<Check[]> {
  return withPackaged({ root }, async (packaged) => {
    const { url, process: server } = packaged.pages
    const reader = await signedIn(url, 'staff')
    const before = memoryOf(server.pid as number)
    const answers = await press(url, clients, seconds)
    const after = memoryOf(server.pid as number)
    const wrong = faultLines(packaged.pages.output()).slice(0, 5).join('\n') || undefined
    const memory = `crowd: the server held ${before?.now} MB before, ${after?.now} MB after, at most ${after?.most} MB`
    return [
      told(answers, clients, seconds),
      { says: memory },
      { says: 'crowd: the log tells of no fault', wrong },
      ...(await nothingLost(packaged, reader, 'crowd')),
    ]
  })
}
