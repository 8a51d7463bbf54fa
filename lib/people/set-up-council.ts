import type { z } from 'zod'
import { openSession } from '../access/session'
import { now } from '../clock'
import { db } from '../db/client'
import { Forbidden, NotAllowedInState } from '../errors'
import { change } from '../history/change'
import type { Entry } from '../history/entries'
import { DEFAULTS } from '../settings/queries'
import { findToken, spendToken } from '../tokens/tokens'
import { requireGoodPassword } from './good-password'
import { INSTALLER } from './installer'
import { hashPassword } from './passwords'
import type { setUpInput } from './schema'

/** Any number, as long as nothing else takes it. */
const FIRST_LOCK = 7_102_026

/**
 * Names the council and makes its first admin, who is let in. Only from the link the server printed, and only once.
 * @throws Forbidden `link_over`, NotAllowedInState `already_set_up`, Invalid at `password`
 */
export async function setUpCouncil(_actor: unknown, input: z.infer<typeof setUpInput>, at: Date = now()) {
  const { token, councilName, name, email, password } = input
  if (!(await findToken(db(), 'set_up', token, at))) throw new Forbidden('link_over')
  await requireGoodPassword(password, { name, email }, councilName)
  const passwordHash = await hashPassword(password)
  const admin = await change(
    INSTALLER,
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_LOCK}::bigint)`
      if ((await tx.account.count()) > 0) throw new NotAllowedInState('already_set_up')
      if (!(await spendToken(tx, 'set_up', token, at))) throw new Forbidden('link_over')
      await tx.oneTimeToken.deleteMany({ where: { purpose: 'set_up' } })
      await tx.settings.upsert({ where: { id: 1 }, create: { councilName }, update: { councilName } })
      const value = await tx.account.create({
        data: { email, name, role: 'admin', passwordHash, createdAt: at },
      })
      const changes = [{ field: 'councilName', before: DEFAULTS.councilName, after: councilName }]
      const entry: Entry[] = [
        { kind: 'account.created', about: { accountId: value.id }, name, role: 'admin' },
        { kind: 'settings.amended', about: {}, changes },
      ]
      return { value, entry }
    },
    at,
  )
  await openSession(admin, 'link')
}
