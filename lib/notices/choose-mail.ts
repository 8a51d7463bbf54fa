import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'
import { NOTICE_KINDS } from './kinds'
import type { mailChoiceInput } from './schema'

/** Sets which mail someone gets, and in what language. A person's own note: docs/decisions/0013. */
export async function chooseMail(actor: Actor, { on, mailLanguage }: z.infer<typeof mailChoiceInput>) {
  const { id: accountId } = requireMay(actor, 'mail.choose')
  const off = NOTICE_KINDS.filter((kind) => !on.includes(kind))
  await db().$transaction(async (tx) => {
    await tx.account.update({ where: { id: accountId }, data: { mailLanguage } })
    await tx.mailOff.deleteMany({ where: { accountId, kind: { in: on } } })
    await tx.mailOff.createMany({ data: off.map((kind) => ({ accountId, kind })), skipDuplicates: true })
  })
}
