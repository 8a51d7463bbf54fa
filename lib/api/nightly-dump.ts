import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { today } from '../clock'
import type { Task } from '../jobs/task'
import { DRAFT, writeDump } from './write-dump'

/** Half past two or half past three in Amsterdam; one server that was down at that time makes up for it within the day. */
export const WRITE_DUMP_AT = '30 1 * * * write_dump ?fill=20h&jobKey=write_dump'

type Place = { directory: string; nights: number }

const OURS = /^gestand-\d{4}-\d{2}-\d{2}\.ndjson\.gz(\.part)?$/

/** Takes the oldest away until so many are left, and what a server that died left half written. */
async function clearAway({ directory, nights }: Place, written: string) {
  const ours = (await readdir(directory)).filter((name) => OURS.test(name)).sort()
  const whole = ours.filter((name) => !name.endsWith(DRAFT))
  const halves = ours.filter((name) => name.endsWith(DRAFT) && name !== `${written}${DRAFT}`)
  const old = [...whole.slice(0, Math.max(0, whole.length - nights)), ...halves]
  await Promise.all(old.map((name) => rm(path.join(directory, name), { force: true })))
}

/** Writes the full dump of a night into the operator's folder, and keeps as many nights as they said. */
export const nightlyDump =
  (place: Place): Task =>
  async () => {
    const name = `gestand-${today()}.ndjson.gz`
    await mkdir(place.directory, { recursive: true })
    await writeDump(path.join(place.directory, name))
    await clearAway(place, name)
  }
