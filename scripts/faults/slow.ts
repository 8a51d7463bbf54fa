import { setTimeout as wait } from 'node:timers/promises'
import type { Check } from '../instances/checks'
import { signedIn } from '../instances/checks'
import { nothingLost } from './away'
import { figureOf } from './figure-of'
import { type Packaged, withPackaged } from './packaged'

/** Milliseconds that each piece waits on the wire. */
const WAITS: [number, number] = [200, 2000]
const READERS = 24
const PAGES = ['/', '/commitments', '/committees', '/figures']
const LONGEST = 180_000
const TOKEN = 'a-token-for-the-faults'

type Answer = { status: number; ms: number; words: boolean }

async function read(url: string): Promise<Answer> {
  const begun = performance.now()
  const answer = await fetch(url, {
    signal: AbortSignal.timeout(LONGEST),
    headers: { 'accept-language': 'nl' },
  })
  const body = await answer.text()
  const words = answer.ok || /even niet bereikbaar|te druk|Er ging iets mis/.test(body)
  return { status: answer.status, ms: performance.now() - begun, words }
}

/** Readers who go on asking; each waits for its answer. */
async function readAll(url: string, seconds: number): Promise<Answer[]> {
  const answers: Answer[] = []
  const until = Date.now() + seconds * 1000
  const reader = async (turn: number) => {
    for (let at = turn; Date.now() < until; at++) answers.push(await read(url + PAGES[at % PAGES.length]))
  }
  await Promise.all(Array.from({ length: READERS }, (_, turn) => reader(turn)))
  return answers
}

function told(answers: Answer[]): Check {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  const statuses = [...new Set(answers.map(({ status }) => status))].sort()
  const counts = statuses.map(
    (status) => `${answers.filter((one) => one.status === status).length} with ${status}`,
  )
  const [middle, longest] = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0]
  const mute = answers.find(({ words }) => !words)
  return {
    says: `slow: ${answers.length} pages answered, ${counts.join(', ')}; half within ${(middle / 1000).toFixed(1)} s, all within ${(longest / 1000).toFixed(1)} s`,
    wrong: mute && `one answered ${mute.status} without words`,
  }
}

/** How long until pages are quick again, and whether nobody waits for a connection any more. */
async function quickAgain({ pages }: Packaged): Promise<Check> {
  const begun = performance.now()
  let answer = await read(pages.url)
  while (answer.status !== 200 && performance.now() - begun < 60_000) {
    await wait(200)
    answer = await read(pages.url)
  }
  const seconds = (performance.now() - begun) / 1000
  const waiting = await figureOf(
    pages.url,
    TOKEN,
    'gestand_pool_connections{pool="primary",standing="awaited"}',
  )
  const isWell = answer.status === 200 && waiting === 0
  return {
    says: `slow: a page came ${seconds.toFixed(1)} s after the wire was quick again, and nobody waits for a connection`,
    wrong: isWell ? undefined : `${answer.status}, ${waiting} waiting`,
  }
}

/** A database that answers, but each piece on the wire to it takes 200 ms to 2 s. */
export function slowDatabase(seconds: number, root?: string): Promise<Check[]> {
  return withPackaged({ root, settings: { METRICS_TOKEN: TOKEN } }, async (packaged) => {
    const reader = await signedIn(packaged.pages.url, 'staff')
    packaged.wire.slow(WAITS)
    const answers = await readAll(packaged.pages.url, seconds)
    packaged.wire.mend()
    return [told(answers), await quickAgain(packaged), ...(await nothingLost(packaged, reader, 'slow'))]
  })
}
