import type { z } from 'zod'
import type { Language } from '../../i18n/languages'
import type { Actor } from '../access/actor'
import type { Tx } from '../db/client'
import { NotAllowedInState } from '../errors'
import type { Entry } from '../history/entries'
import { queueMail } from '../mail/queue-mail'
import { DEFAULTS } from '../settings/queries'
import { makeToken } from '../tokens/tokens'
import { changeAccount } from './change-account'
import { invitationLetter, resetLetter } from './letters'
import type { sendLinkInput } from './schema'

type Person = { id: string; name: string; email: string; passwordHash: string | null }
type Sending = { tx: Tx; at: Date; language: Language; by?: string }

/**
 * Writes someone a link to choose a password with, in the transaction of the change it belongs to: an invitation where
 * they have none yet. The link of before no longer works. @returns whether it was an invitation
 */
export async function writeLink(person: Person, { tx, at, language, by }: Sending): Promise<boolean> {
  const { id: accountId, name, email: to } = person
  const invites = person.passwordHash === null
  const { councilName } = (await tx.settings.findUnique({ where: { id: 1 } })) ?? DEFAULTS
  const token = await makeToken(tx, { purpose: invites ? 'invitation' : 'reset', accountId }, at)
  const addressee = { name, token, councilName }
  const letter = invites
    ? invitationLetter(language, addressee, by ?? councilName)
    : resetLetter(language, addressee, by)
  const kind = invites ? 'invitation' : 'password_reset'
  await queueMail(tx, { ...letter, kind, to, accountId, secret: true }, at)
  return invites
}

export const linkEntry = ({ id: accountId, name }: Pick<Person, 'id' | 'name'>, invites: boolean): Entry => ({
  kind: invites ? 'account.invited' : 'account.reset_sent',
  about: { accountId },
  name,
})

/** Sends someone an invitation, or a link for a new password. @throws NotAllowedInState for a closed account */
export function sendLink(actor: Actor, { accountId, language }: z.infer<typeof sendLinkInput>, at?: Date) {
  return changeAccount(
    actor,
    accountId,
    async ({ tx, actor, account, at }) => {
      if (account.deactivatedAt) throw new NotAllowedInState('already_deactivated')
      const invites = await writeLink(account, { tx, at, language, by: actor.name })
      return { value: { invites }, entry: linkEntry(account, invites) }
    },
    at,
  )
}
