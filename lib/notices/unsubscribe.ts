import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { db } from '../db/client'
import { NotFound } from '../errors'
import type { unsubscribeInput } from './schema'
import { readUnsubscribeToken } from './unsubscribe-token'

/** Ends one kind of mail for whoever the link was written to; done twice, it is done. Nobody needs to sign in for it. */
export async function unsubscribe(_actor: Actor, { token }: z.infer<typeof unsubscribeInput>) {
  const read = readUnsubscribeToken(token)
  const account =
    read && (await db().account.findUnique({ where: { id: read.accountId }, select: { id: true } }))
  if (!read || !account) throw new NotFound('no_such_link')
  await db().mailOff.createMany({ data: [read], skipDuplicates: true })
  return { kind: read.kind, token }
}
