import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { db } from '../../lib/db/client'
import { verifyHistory } from '../../lib/history/verify-history'
import { type Check, signedIn } from '../instances/checks'
import { newReader, type Reader } from '../instances/reader'
import { nothingLost, sendLetter } from './away'
import { type Packaged, withPackaged } from './packaged'

/** Debian's package `faketime`; elsewhere name the file in FAKETIME_LIBRARY. */
const LIBRARY = process.env.FAKETIME_LIBRARY ?? '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1'
const HOUR = 3600
/** Seconds that the server's clock is wrong, one after the other; somebody signed in at the first. */
const JUMPS = [0, HOUR, -HOUR, 24 * HOUR, -24 * HOUR, 0]
/** A session lives a working day. */
const SESSION = 12 * HOUR

const inWords = (seconds: number) =>
  seconds === 0 ? 'right' : `${Math.abs(seconds) / HOUR} h ${seconds > 0 ? 'ahead' : 'behind'}`

/** What still works in the session that was there before, and in a new one. */
async function work(jump: number, mayHaveEnded: boolean, { pages }: Packaged, old: Reader) {
  const name = `clock ${inWords(jump)}`
  const before = await db().document.count()
  const [page, desk, ready] = await Promise.all([
    newReader(pages.url).get('/commitments?standing=overdue'),
    old.get('/desk'),
    old.get('/api/ready'),
  ])
  const kept = desk.status === 200
  const someone = await signedIn(pages.url, 'staff')
  const letter = await sendLetter(someone)
  const stored = (await db().document.count()) - before
  const isRight = page.status === 200 && ready.status === 200 && letter.status === 303 && stored === 1
  const wrong = `page ${page.status}, ready ${ready.status}, letter ${letter.status}, ${stored} stored`
  return [
    { says: `${name}: pages, signing in and a letter`, wrong: isRight ? undefined : wrong },
    {
      says: `${name}: who was signed in ${kept ? 'still is' : 'signs in again'}`,
      wrong: kept || mayHaveEnded ? undefined : `/desk answered ${desk.status}`,
    },
  ]
}

/** Each change is in the chain in the order in which it was made, whatever the clock said. */
async function inOrder(): Promise<Check> {
  const { faults, unsealed } = await verifyHistory()
  const [row] = await db().$queryRaw<[{ back: bigint }]>`
    SELECT count(*) AS "back" FROM (
      SELECT s."position", s."entryId", lag(s."entryId") OVER (ORDER BY s."position") AS "before" FROM "HistorySeal" s
    ) t WHERE t."entryId" < t."before"`
  const wrong = faults.length + unsealed + Number(row.back)
  return {
    says: 'clock: the chain over history is whole, in the order in which things were done',
    wrong:
      wrong === 0 ? undefined : `${faults.length} faults, ${unsealed} unsealed, ${row.back} out of order`,
  }
}

/** The queue goes by one clock, the database's: nothing is put off by the hours that a server is wrong. */
async function notPutOff(): Promise<Check> {
  const [row] = await db().$queryRaw<[{ late: bigint }]>`
    SELECT count(*) AS "late" FROM graphile_worker.jobs
    WHERE task_identifier <> 'tell_day' AND attempts = 0 AND run_at > now() + interval '5 minutes'`
  return {
    says: 'clock: no job waits for a moment that only a wrong clock knows',
    wrong: row.late === 0n ? undefined : `${row.late} do`,
  }
}

/** The clock of the pages' server jumps, while that of the database goes on. */
export async function clockJumps(root?: string): Promise<Check[]> {
  if (!existsSync(LIBRARY))
    throw new Error(`${LIBRARY} is not there; on Debian install the package faketime.`)
  const folder = mkdtempSync(path.join(tmpdir(), 'gestand-clock-'))
  const file = path.join(folder, 'now')
  const set = (seconds: number) => writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}`)
  set(0)
  const fake = { LD_PRELOAD: LIBRARY, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1' }
  const steady = { FAKETIME_DONT_FAKE_MONOTONIC: '1', DONT_FAKE_MONOTONIC: '1' }
  try {
    return await withPackaged({ root, settings: { ...fake, ...steady } }, async (packaged) => {
      const old = await signedIn(packaged.pages.url, 'staff')
      const checks: Check[] = []
      let furthest = 0
      for (const jump of JUMPS) {
        set(jump)
        furthest = Math.max(furthest, jump)
        checks.push(...(await work(jump, furthest > SESSION, packaged, old)))
      }
      const staff = await signedIn(packaged.pages.url, 'staff')
      return [...checks, await inOrder(), await notPutOff(), ...(await nothingLost(packaged, staff, 'clock'))]
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
