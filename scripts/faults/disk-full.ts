import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { db } from '../../lib/db/client'
import { copyFolder } from '../backup/base-copy'
import { type Check, signedIn } from '../instances/checks'
import type { Reader } from '../instances/reader'
import { nothingLost } from './away'
import { recovered } from './outage'
import { type Packaged, withPackaged } from './packaged'

const MEGABYTE = 1024 * 1024
const SIZE = 400 // MB
/** Left free when the disk is filled: enough to begin with, and not to go on. */
const LEFT = 12 // MB
/** So that the server's own log fits and is not what fills it. */
const DATABASE = ['max_wal_size=64MB', 'min_wal_size=32MB', 'checkpoint_timeout=30s']
const LETTERS = 40

function run(command: string, args: string[]) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

/** A disk of a few hundred megabytes in memory. Needs to be root. */
async function withSmallDisk<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gestand-disk-'))
  run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', folder])
  try {
    return await work(folder)
  } finally {
    run('umount', [folder])
    rmSync(folder, { recursive: true })
  }
}

const free = (folder: string) => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** A letter that comes with a scan of a megabyte, which no two have in common. */
async function sendScan(reader: Reader, turn: number): Promise<{ status: number; words: string }> {
  const scan = Array.from({ length: 16_000 }, () => Math.random().toString(36)).join(' ')
  const pasted = `Geachte raad,\n\nHet college stuurt de raad in maart een brief over punt ${turn}.\n\n${scan}`
  const answer = await reader.send('/documents/new', { pasted, title: `Brief ${turn}` })
  return { status: answer.status, words: await answer.text() }
}

const SAYS_SO = /Er ging iets mis|even niet bereikbaar/

async function fillUp({ pages, root, startDatabase }: Packaged, reader: Reader): Promise<Check[]> {
  const ballast = path.join(root, 'ballast')
  const before = await db().document.count()
  writeFileSync(ballast, Buffer.alloc(Math.max(0, free(root) - LEFT * MEGABYTE)))
  const said: { status: number; words: string }[] = []
  for (let turn = 0; turn < LETTERS; turn++)
    said.push(await sendScan(reader, turn).catch((error) => ({ status: 0, words: String(error) })))
  const [stored, refused] = [
    said.filter(({ status }) => status === 303),
    said.filter(({ status }) => status !== 303),
  ]
  const mute = refused.find(({ words }) => !SAYS_SO.test(words))
  const page = await fetch(pages.url).then(async (answer) => `${answer.status}`, String)
  rmSync(ballast)
  await startDatabase() // one that is still there is left as it is
  const seconds = await recovered(reader)
  const now = (await db().document.count()) - before
  return [
    {
      says: `disk full: of ${LETTERS} letters ${stored.length} were stored and ${refused.length} refused in words; a page answered ${page} meanwhile`,
      wrong:
        refused.length === 0
          ? 'it was not full'
          : mute && `one answered ${mute.status}: ${mute.words.slice(0, 200)}`,
    },
    {
      says: `disk full: with room again, each of the ${stored.length} letters is there and no other`,
      wrong: now === stored.length ? undefined : `${now} are there`,
    },
    { says: `disk full: pages, readiness and queue were back ${seconds.toFixed(1)} s after the database` },
  ]
}

/** The disk of the database fills while letters come in, and is made free again. @param filled a register that was */
export function diskFull(filled?: string): Promise<Check[]> {
  return withSmallDisk((disk) => {
    if (filled) copyFolder(filled, path.join(disk, 'postgres'))
    return withPackaged({ root: path.join(disk, 'postgres'), database: DATABASE }, async (packaged) => {
      const reader = await signedIn(packaged.pages.url, 'staff')
      const checks = await fillUp(packaged, reader)
      return [...checks, ...(await nothingLost(packaged, reader, 'disk full'))]
    })
  })
}
