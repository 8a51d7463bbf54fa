import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'
import { env } from '../env'
import type { MailKind, MailState } from './kinds'
import type { MailFilter } from './schema'

const PER_PAGE = 50

const LISTED = {
  id: true,
  kind: true,
  to: true,
  subject: true,
  state: true,
  createdAt: true,
  sentAt: true,
} as const
const SHOWN = {
  ...LISTED,
  text: true,
  secret: true,
  messageId: true,
  tries: true,
  lastError: true,
  triedAt: true,
} as const

const ofKind = <T extends { kind: string }>(row: T) => ({ ...row, kind: row.kind as MailKind })

export type ListedMail = {
  id: string
  kind: MailKind
  to: string
  subject: string
  state: MailState
  createdAt: Date
  sentAt: Date | null
}

/** One page of the outbox, newest first. @returns `next`: the mail after which the next page begins */
export async function listMail(actor: Actor, { state, kind, after }: MailFilter) {
  requireMay(actor, 'mail.manage')
  const rows = await db().mail.findMany({
    where: { state, kind },
    select: LISTED,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: PER_PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })
  const page = rows.slice(0, PER_PAGE)
  return { mail: page.map(ofKind), next: rows.length > PER_PAGE ? (page.at(-1)?.id ?? null) : null }
}

/** How much mail there is in each state. */
export async function countMail(actor: Actor): Promise<Record<MailState, number>> {
  requireMay(actor, 'mail.manage')
  const rows = await db().mail.groupBy({ by: ['state'], _count: true })
  const counts: Record<MailState, number> = { waiting: 0, sent: 0, failed: 0, kept: 0 }
  for (const { state, _count } of rows) counts[state] = _count
  return counts
}

/** One mail with its words; those with a secret link are shown only where it could not be sent at all. */
export async function findMail(actor: Actor, id: string) {
  requireMay(actor, 'mail.manage')
  const mail = await db().mail.findUnique({ where: { id }, select: SHOWN })
  if (!mail) return null
  const hidden = mail.secret && mail.state !== 'kept'
  return { ...ofKind(mail), text: hidden ? null : mail.text }
}

/** Whether this council has a mail server. */
export const hasMailServer = () => env().SMTP_URL !== undefined
