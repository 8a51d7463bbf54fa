import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '../../lib/db/client'
import { queueMail } from '../../lib/mail/queue-mail'
import { bundleWorker } from '../faults/bundle-worker'
import { killWorker, startWorker } from '../faults/kill'
import { type SmtpServer, startSmtpServer } from '../testing/smtp-server'

const WORDS = { kind: 'account_notice', language: 'nl', subject: 'x', text: 'x', html: 'x' } as const

/** `points`: mails that were in hand, each somewhere on its way, when a kill struck. `mixed`: under two Message-IDs. */
export type KillReport = {
  kills: number
  points: number
  mail: number
  arrived: number
  repeats: number
  mixed: number
  unsent: number
}

/** Kills beyond what was asked for, where none has struck yet between handing over and noting it. */
const MORE = 60

const waiting = () => db().mail.count({ where: { state: 'waiting' } })

/** Keeps enough in the outbox that nobody runs dry before the kill. @returns how many were written */
async function fill(from: number): Promise<number> {
  const count = Math.max(0, 300 - (await waiting()))
  for (let at = from; at < from + count; at++)
    await db().$transaction((tx) => queueMail(tx, { ...WORDS, to: `${at}@raad.example` }, new Date()))
  return count
}

/** Kills a worker at a random moment of its work. @returns how many mails it had in hand */
async function killOne(bundle: string, url: string): Promise<number> {
  const worker = startWorker(bundle, url)
  await worker.ready
  await wait(Math.random() * 150)
  await killWorker(worker)
  const [held] = await db().$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM graphile_worker.jobs WHERE locked_by IS NOT NULL`
  return Number(held.count)
}

async function finish(bundle: string, url: string): Promise<number> {
  const last = startWorker(bundle, url)
  await last.ready
  for (let tries = 0; (await waiting()) > 0 && tries < 1200; tries++) await wait(50)
  await killWorker(last)
  return waiting()
}

/** What the mail server was given, by who it was for. */
function arrivals({ received }: SmtpServer) {
  const ids = new Map<string, Set<string>>()
  for (const { to, messageId } of received) {
    const address = to?.[0]?.address ?? ''
    ids.set(address, (ids.get(address) ?? new Set()).add(messageId ?? ''))
  }
  const mixed = [...ids.values()].filter((names) => names.size > 1).length
  return { arrived: ids.size, repeats: received.length - ids.size, mixed }
}

/**
 * Kills the sender of mail without warning, `wanted` times at a random moment each, with mail coming in all the while,
 * and then lets it finish: a real mail server says what arrived.
 */
export async function killTheSender(
  wanted: number,
  say: (line: string) => void = () => undefined,
): Promise<KillReport> {
  const url = process.env.DATABASE_URL as string
  const bundle = path.resolve(`.build/mail-kills-${process.pid}.mjs`)
  const smtp = await startSmtpServer()
  process.env.SMTP_URL = smtp.url
  await bundleWorker('scripts/mail-kills/worker.ts', bundle)
  const told = { kills: 0, points: 0, mail: 0 }
  // Until a kill has also fallen between handing over and noting it; else repeats would not have been tried.
  const isTried = () => told.kills >= wanted && (arrivals(smtp).repeats > 0 || told.kills >= wanted + MORE)
  for (; !isTried(); told.kills++) {
    told.mail += await fill(told.mail)
    told.points += await killOne(bundle, url)
    if (told.kills % 20 === 19)
      say(`${told.kills + 1} kills, ${told.points} mails cut off, ${told.mail} written`)
  }
  const unsent = await finish(bundle, url)
  await smtp.stop()
  rmSync(bundle)
  return { ...told, ...arrivals(smtp), unsent }
}
