import type { z } from 'zod'
import { LANGUAGES, type Language } from '../../i18n/languages'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { Invalid } from '../errors'
import { change } from '../history/change'
import { diff } from '../history/diff'
import type { Entry } from '../history/entries'
import { giveSeats, shortNames } from './committees'
import { requireGoodPassword } from './good-password'
import { partyName } from './party'
import { hashPassword } from './passwords'
import type { newAccountInput } from './schema'
import { linkEntry, writeLink } from './send-link'

type Input = z.infer<typeof newAccountInput> & {
  committeeIds?: string[]
  partyId?: string | null
  /** Writes them a link to choose their own password with. */
  invite?: boolean
  language?: Language
}

/** Gives someone an account. Without a password it can be assigned work, but not signed in to until they choose one. */
export async function createAccount(actor: Actor, input: Input, at?: Date) {
  const admin = requireMay(actor, 'people.manage')
  const { email, name, role, password, committeeIds = [], partyId = null, language = LANGUAGES[0] } = input
  if (password !== null) await requireGoodPassword(password, { name, email })
  const passwordHash = password === null ? null : await hashPassword(password)
  return change(
    admin,
    async (tx, at) => {
      if (await tx.account.findUnique({ where: { email } }))
        throw new Invalid('check_fields', { email: 'email_taken' })
      const party = await partyName(tx, partyId)
      const data = { email, name, role, partyId, passwordHash, createdAt: at }
      const account = await tx.account.create({ data })
      const about = { accountId: account.id }
      const entry: Entry[] = [{ kind: 'account.created', about, name, role }]
      const seats = shortNames(await giveSeats(tx, account.id, committeeIds))
      const changes = diff({}, { party, committees: seats })
      if (changes.length > 0) entry.push({ kind: 'account.amended', about, name, changes })
      const invited = input.invite === true && password === null
      if (invited) {
        const invites = await writeLink(account, { tx, at, language, by: admin.name })
        entry.push(linkEntry(account, invites))
      }
      return { value: { ...account, invited }, entry }
    },
    at,
  )
}
