import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { Invalid } from '../errors'
import { change } from '../history/change'
import type { Entry } from '../history/entries'
import { giveSeats, shortNames } from './committees'
import { hashPassword } from './passwords'
import type { newAccountInput } from './schema'

type Input = z.infer<typeof newAccountInput> & { committeeIds?: string[] }

/** Gives someone an account. Without a password it can be assigned work, but not signed in to. */
export async function createAccount(actor: Actor, input: Input, at?: Date) {
  const admin = requireMay(actor, 'people.manage')
  const { email, name, role, password, committeeIds = [] } = input
  const passwordHash = password === null ? null : await hashPassword(password)
  return change(
    admin,
    async (tx, at) => {
      if (await tx.account.findUnique({ where: { email } }))
        throw new Invalid('check_fields', { email: 'email_taken' })
      const account = await tx.account.create({ data: { email, name, role, passwordHash, createdAt: at } })
      const about = { accountId: account.id }
      const entry: Entry[] = [{ kind: 'account.created', about, name, role }]
      const seats = shortNames(await giveSeats(tx, account.id, committeeIds))
      if (seats) {
        const changes = [{ field: 'committees', before: null, after: seats }]
        entry.push({ kind: 'account.amended', about, name, changes })
      }
      return { value: account, entry }
    },
    at,
  )
}
