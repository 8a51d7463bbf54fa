import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { hashOfSecret } from '../access/secrets'
import { fromDate, fromDateOrNull } from '../day'
import { db, type Prisma } from '../db/client'
import { isOpen, linkOf } from './link'

const ITEM = {
  select: {
    ...{ id: true, list: true, latest: true, answer: true, documentNumber: true, evidenceDate: true },
    ...{ newLatest: true, note: true, answeredAt: true, decision: true, refusal: true },
    commitment: { select: { number: true, title: true, madeOn: true, slips: true, confidential: true } },
  },
  orderBy: [{ latest: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.Reminder$itemsArgs

const REMINDER = {
  ...{
    id: true,
    holder: true,
    office: true,
    edition: true,
    tokenHash: true,
    expiresAt: true,
    revokedAt: true,
  },
  items: ITEM,
  mails: {
    select: {
      ...{ id: true, to: true, sentAt: true },
      sentBy: { select: { name: true } },
      mail: { select: { state: true } },
    },
    orderBy: { sentAt: 'desc' },
    take: 10,
  },
  round: { select: { id: true, today: true, until: true } },
} as const satisfies Prisma.ReminderSelect

type Row = Prisma.ReminderGetPayload<{ select: typeof REMINDER }>

/** One promise in a letter, and what was answered. */
const toItem = ({ commitment, latest, evidenceDate, newLatest, ...item }: Row['items'][number]) => ({
  ...item,
  number: commitment.number,
  title: commitment.title,
  slips: commitment.slips,
  madeOn: fromDate(commitment.madeOn),
  latest: fromDate(latest),
  evidenceDate: fromDateOrNull(evidenceDate),
  newLatest: fromDateOrNull(newLatest),
})
export type ReminderItem = ReturnType<typeof toItem>

/** @param whole with what became confidential since: for the office alone, never for a letter or a link */
function toReminder({ items, round, tokenHash: _secret, mails: _mails, ...reminder }: Row, whole = false) {
  const open = items.filter(({ commitment }) => whole || !commitment.confidential)
  const days = { today: fromDate(round.today), until: fromDate(round.until) }
  return { ...reminder, ...days, roundId: round.id, items: open.map(toItem) }
}
export type WholeReminder = ReturnType<typeof toReminder>

/** Rounds, the latest first. */
export async function listRounds(actor: Actor) {
  requireMay(actor, 'reminder.send')
  const rounds = await db().reminderRound.findMany({
    select: {
      id: true,
      today: true,
      until: true,
      startedBy: { select: { name: true } },
      reminders: { select: { items: { select: { answer: true, decision: true } } } },
    },
    orderBy: { startedAt: 'desc' },
    take: 50,
  })
  return rounds.map(({ id, today, until, startedBy, reminders }) => {
    const items = reminders.flatMap((reminder) => reminder.items)
    const count = (test: (item: (typeof items)[number]) => boolean) => items.filter(test).length
    return {
      ...{
        id,
        today: fromDate(today),
        until: fromDate(until),
        by: startedBy.name,
        holders: reminders.length,
      },
      items: items.length,
      answered: count(({ answer }) => answer !== null),
      open: count(({ answer, decision }) => answer !== null && decision === null),
    }
  })
}
export type ListedRound = Awaited<ReturnType<typeof listRounds>>[number]

/** Where letters to these holders were mailed last, in this round or one before. */
async function lastAddresses(holders: string[]): Promise<Map<string, string>> {
  const rows = await db().reminderMail.findMany({
    where: { reminder: { holder: { in: holders } } },
    select: { to: true, reminder: { select: { holder: true } } },
    orderBy: { sentAt: 'asc' },
  })
  return new Map(rows.map(({ to, reminder }) => [reminder.holder, to]))
}

/** A round with every letter, its link and its answers; for those who sent it. */
export async function findRound(actor: Actor, id: string, at: Date) {
  requireMay(actor, 'reminder.send')
  const round = await db().reminderRound.findUnique({
    relationLoadStrategy: 'join',
    where: { id },
    select: {
      id: true,
      today: true,
      until: true,
      leftOut: true,
      reminders: { select: REMINDER, orderBy: { holder: 'asc' } },
    },
  })
  if (!round) return null
  const known = await lastAddresses(round.reminders.map(({ holder }) => holder))
  const reminders = round.reminders.map((row) => ({
    ...toReminder(row, true),
    link: linkOf(row, at),
    /** To whom it was mailed, the latest first. */
    mails: row.mails,
    /** Where letters to this holder went last. */
    address: known.get(row.holder) ?? null,
  }))
  return { id, today: fromDate(round.today), until: fromDate(round.until), leftOut: round.leftOut, reminders }
}
export type WholeRound = NonNullable<Awaited<ReturnType<typeof findRound>>>

/** What a letter says, for those who sent it. `link` is null where it does not open any more. */
export async function findLetter(actor: Actor, id: string, at: Date) {
  requireMay(actor, 'reminder.send')
  const row = await db().reminder.findUnique({
    relationLoadStrategy: 'join',
    where: { id },
    select: REMINDER,
  })
  return row && { ...toReminder(row), link: linkOf(row, at) }
}

/** What a link opens; null where it opens nothing, or no more. */
export async function findByToken(token: string, at: Date): Promise<WholeReminder | null> {
  const where = { tokenHash: hashOfSecret(token) }
  const row = await db().reminder.findUnique({ relationLoadStrategy: 'join', where, select: REMINDER })
  return row && isOpen(row, at) ? toReminder(row) : null
}
