import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '../../lib/db/client'
import { type Check, signedIn } from '../instances/checks'
import { newReader, type Reader } from '../instances/reader'
import { figureOf } from './figure-of'
import { type Packaged, withPackaged } from './packaged'
import { type Standby, startStandby } from './standby'
import { startWire, type Wire } from './wire'

const TOKEN = 'a-token-for-the-replica'
/** What a visitor sees is at most so old: ten seconds of lag, found out within five, and a little for this machine. */
const OLDEST = 20_000

type Copy = { standby: Standby; wire: Wire }
let turn = 0

/** A new name for the council, which each page shows. */
async function rename(): Promise<string> {
  turn += 1
  const councilName = `Proefgemeente ${turn}`
  await db().settings.update({ where: { id: 1 }, data: { councilName } })
  return councilName
}

const shows = async (reader: Reader, name: string) =>
  (await (await reader.get('/commitments')).text()).includes(name)

/** @returns seconds until it is so; null where it never was */
async function until(holds: () => Promise<boolean>, limit = OLDEST): Promise<number | null> {
  const begun = performance.now()
  while (performance.now() - begun < limit) {
    if (await holds()) return (performance.now() - begun) / 1000
    await wait(100)
  }
  return null
}

const openToCopy = async (url: string) =>
  (await figureOf(url, TOKEN, 'gestand_pool_connections{pool="copy",standing="open"}')) ?? 0

async function follows({ pages }: Packaged, visitor: Reader): Promise<Check> {
  const isUsed = await until(async () => {
    await shows(visitor, '')
    return (await openToCopy(pages.url)) > 0
  })
  const name = await rename()
  const seen = await until(() => shows(visitor, name))
  return {
    says: `replica: visitors read the copy, and saw a change after ${seen?.toFixed(1)} s`,
    wrong: isUsed === null || seen === null ? 'they do not' : undefined,
  }
}

/** A copy that stands still: who is signed in sees what is written, a visitor what was; and not for long. */
async function lags({ standby }: Copy, visitor: Reader, staff: Reader): Promise<Check[]> {
  await standby.pause()
  const name = await rename()
  const [own, others] = [await shows(staff, name), await shows(visitor, name)]
  const seen = await until(() => shows(visitor, name))
  await standby.resume()
  return [
    { says: 'replica: who is signed in sees a change at once', wrong: own ? undefined : 'they do not' },
    {
      says: 'replica: a visitor reads the copy, which stands still',
      wrong: others ? 'they do not' : undefined,
    },
    {
      says: `replica: one that lags is left, so the visitor saw the change after ${seen?.toFixed(1)} s`,
      wrong: seen === null ? `not within ${OLDEST} ms` : undefined,
    },
  ]
}

/** Visitors read on while the copy goes away and comes back. */
async function goesAway({ standby, wire }: Copy, packaged: Packaged, visitor: Reader): Promise<Check[]> {
  let [requests, over] = [0, false]
  const failures: number[] = []
  const read = async () => {
    while (!over) {
      requests += 1
      const { status } = await visitor.get('/commitments')
      if (status !== 200) failures.push(status)
    }
  }
  const reading = [read(), read(), read()]
  await until(async () => (await openToCopy(packaged.pages.url)) > 0)
  await standby.stop()
  await wait(4000)
  const alone = await rename()
  const seen = await until(() => shows(visitor, alone))
  await standby.start()
  wire.mend(standby.url())
  over = true
  await Promise.all(reading)
  return [
    {
      says: `replica: ${requests} pages while it was stopped, ${failures.length} failed`,
      wrong: failures.length > 0 ? `${failures}` : undefined,
    },
    {
      says: 'replica: without it visitors read the primary',
      wrong: seen === null ? 'they do not' : undefined,
    },
  ]
}

/** A streaming replica for what visitors read (`DATABASE_READ_URL`): used, late, gone and back. */
export async function replica(root?: string): Promise<Check[]> {
  const place = mkdtempSync(path.join(tmpdir(), 'gestand-copy-'))
  let copy: Copy | undefined
  const settings = async (register: Parameters<typeof startStandby>[0]) => {
    const standby = await startStandby(register, place)
    copy = { standby, wire: await startWire(standby.url()) }
    return { METRICS_TOKEN: TOKEN, DATABASE_READ_URL: copy.wire.url }
  }
  try {
    return await withPackaged({ root, settings, database: ['wal_keep_size=256MB'] }, async (packaged) => {
      const visitor = newReader(packaged.pages.url)
      const staff = await signedIn(packaged.pages.url, 'staff')
      const given = copy as Copy
      return [
        await follows(packaged, visitor),
        ...(await lags(given, visitor, staff)),
        ...(await goesAway(given, packaged, visitor)),
        { ...(await follows(packaged, visitor)), says: 'replica: back again, it is read again' },
      ]
    })
  } finally {
    copy?.wire.stop()
    await copy?.standby.stop()
    rmSync(place, { recursive: true, force: true })
  }
}
