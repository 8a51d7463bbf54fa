import { setTimeout as wait } from 'node:timers/promises'
import { db } from '../../lib/db/client'
import { verifyRegister } from '../../lib/invariants/verify-register'
import { type Check, jobsRunOnce, signedIn } from '../instances/checks'
import type { Reader } from '../instances/reader'
import { freeze, thaw } from './freeze'
import { outage, type Way } from './outage'
import { type Packaged, withPackaged } from './packaged'
import { writeMail } from './queued-deeds'

let letters = 0

/** A letter sent in as people do it. */
export async function sendLetter(reader: Reader): Promise<Response> {
  letters += 1
  const pasted = `Geachte raad,\n\nHet college stuurt de raad in maart een brief over punt ${letters} (${crypto.randomUUID()}).`
  return reader.send('/documents/new', { pasted, title: `Brief ${letters}` })
}

/** Nothing that was said to be stored is gone, and what waited was done once. */
export async function nothingLost(packaged: Packaged, reader: Reader, name: string): Promise<Check[]> {
  const before = await db().document.count()
  const sent = await sendLetter(reader)
  const stored = (await db().document.count()) - before
  const broken = (await verifyRegister()).filter(({ count }) => count > 0).map(({ says }) => says)
  const isGone = packaged.pages.process.exitCode !== null
  return [
    {
      says: `${name}: a letter sent afterwards is stored`,
      wrong: sent.status === 303 && stored === 1 ? undefined : `${sent.status}, ${stored} stored`,
    },
    await jobsRunOnce(packaged.mail, 20),
    {
      says: `${name}: everything that must hold of the register holds`,
      wrong: broken.join(' ') || undefined,
    },
    { says: `${name}: nobody restarted the server`, wrong: isGone ? packaged.pages.output() : undefined },
  ]
}

const IN_HAND = 20

/** With mail in hand as it begins. One that is cut off may come twice, under the same Message-ID; none may stay away. */
async function rehearse(way: Way, seconds: number, packaged: Packaged, reader: Reader): Promise<Check[]> {
  const written: string[] = []
  for (let count = 0; count < IN_HAND; count++) written.push(await writeMail())
  const checks = await outage(way, seconds, reader)
  const idsOf = (to: string) =>
    packaged.mail.received.filter((mail) => mail.to?.[0]?.address === to).map(({ messageId }) => messageId)
  const missing = () => written.filter((to) => idsOf(to).length === 0)
  for (let tries = 0; missing().length > 0 && tries < 600; tries++) await wait(100)
  const copies = written.map(idsOf)
  const repeats = copies.filter((ids) => ids.length > 1).length
  const mixed = copies.filter((ids) => new Set(ids).size > 1).length
  const wrong =
    missing().length + mixed > 0
      ? `${missing().length} did not, ${mixed} under several Message-IDs`
      : undefined
  const inHand = {
    says: `${way.name}: ${IN_HAND} mails written just before arrived, ${repeats} of them twice under one Message-ID`,
    wrong,
  }
  return [...checks, inHand, ...(await nothingLost(packaged, reader, way.name))]
}

/** PostgreSQL stopped and started again, and one that stands still: each for so many seconds. */
export function databaseAway(seconds: number, root?: string): Promise<Check[]> {
  return withPackaged({ root }, async (packaged) => {
    const reader = await signedIn(packaged.pages.url, 'staff')
    const { stopDatabase, startDatabase } = packaged
    const stopped = { name: 'stopped', begin: stopDatabase, end: startDatabase, noticedWithin: 4 }
    const frozen = {
      name: 'frozen',
      begin: () => freeze(packaged.root),
      end: () => thaw(packaged.root),
      noticedWithin: 14,
    }
    return [
      ...(await rehearse(stopped, seconds, packaged, reader)),
      ...(await rehearse(frozen, seconds, packaged, reader)),
    ]
  })
}
