import { z } from 'zod'
import type { Account } from '../access/actor'
import { requireMay } from '../access/policy'
import { ROLES } from '../access/roles'
import { Invalid } from '../errors'
import { change } from '../history/change'
import { hashPassword } from './passwords'

export const newAccountInput = z.object({
  email: z.email('no_email').trim().toLowerCase(),
  name: z.string().trim().min(1, 'name_missing').max(100, 'too_long'),
  role: z.enum(ROLES, 'choose_again'),
  password: z.string().min(12, 'password_short').max(200, 'too_long').nullable(),
})

/** Gives someone an account. Without a password it can be assigned work, but not signed in to. */
export async function createAccount(actor: Account, input: z.infer<typeof newAccountInput>, at?: Date) {
  requireMay(actor, 'people.manage')
  const { email, name, role, password } = input
  const passwordHash = password === null ? null : await hashPassword(password)
  return change(
    actor,
    async (tx, at) => {
      if (await tx.account.findUnique({ where: { email } }))
        throw new Invalid('check_fields', { email: 'email_taken' })
      const account = await tx.account.create({ data: { email, name, role, passwordHash, createdAt: at } })
      return {
        value: account,
        entry: { kind: 'account.created', about: { accountId: account.id }, name, role },
      }
    },
    at,
  )
}
