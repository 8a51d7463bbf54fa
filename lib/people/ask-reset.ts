import { setTimeout as wait } from 'node:timers/promises'
import type { z } from 'zod'
import { requestAddress } from '../access/request-address'
import { now } from '../clock'
import { db } from '../db/client'
import { spendTry } from '../limits/spend-try'
import type { askResetInput } from './schema'
import { writeLink } from './send-link'

type Input = z.infer<typeof askResetInput>

/** Milliseconds. The answer takes at least this long, so that the time it takes does not tell who is known here. */
const LEAST = 400

/**
 * Sends a link for a new password to an address, if it is that of an account that can have one. The answer is the same
 * either way. It is its owner's own wish and changes nothing yet, so it leaves no entry; the outbox keeps the mail.
 * @throws Forbidden `too_many_tries`, known or not
 */
export async function askReset(_actor: unknown, { email, language }: Input, at: Date = now()) {
  const network = await requestAddress()
  if (network) await spendTry('reset.network', network)
  await spendTry('reset.address', email)
  await Promise.all([wait(LEAST), writeIfKnown(email, language, at)])
}

/** Who signs in through the identity provider alone has no password here to renew. */
async function writeIfKnown(email: string, language: Input['language'], at: Date) {
  const person = await db().account.findUnique({ where: { email } })
  if (!person || person.deactivatedAt || (person.subject && !person.passwordHash)) return
  await db().$transaction((tx) => writeLink(person, { tx, at, language }))
}
