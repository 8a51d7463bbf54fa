import type { Role } from '../access/roles'
import { db, type Tx } from '../db/client'
import { Forbidden } from '../errors'
import { change } from '../history/change'
import { diff } from '../history/diff'
import type { Entry } from '../history/entries'
import type { SignedIn } from './authenticate'
import { IDENTITY_PROVIDER } from './installer'
import { warnOwner } from './warn-owner'

/** Someone the council's identity provider vouches for. */
export type Vouched = {
  /** The provider's address and the name it never gives to anyone else. */
  subject: string
  email: string
  /** Whether the address is theirs beyond doubt; else it opens no account that stands here already. */
  emailVerified: boolean
  name: string
  /** What their groups carry; null where none of them carries anything here. */
  role: Role | null
}
type Person = Vouched & { role: Role }

/**
 * Opens the account of someone the identity provider vouches for: the one linked to them, else the one with their
 * verified address, else a new one. Name and role follow the provider at each sign-in, and history says so.
 * @throws Forbidden `no_role_for_you`, `account_closed`, `address_in_use`
 */
export async function admitFromIssuer(vouched: Vouched, at?: Date): Promise<SignedIn> {
  if (vouched.role === null) throw new Forbidden('no_role_for_you')
  const person = { ...vouched, role: vouched.role, email: vouched.email.trim().toLowerCase() }
  const known = await findStanding(db(), person)
  if (known && news(known, person).length === 0) return known // the usual case writes nothing
  return change(
    IDENTITY_PROVIDER,
    async (tx, at) => {
      const standing = await findStanding(tx, person)
      return standing ? follow(tx, standing, person, at) : open(tx, person, at)
    },
    at,
  )
}

async function findStanding(tx: Pick<Tx, 'account'>, { subject, email, emailVerified }: Person) {
  const linked = await tx.account.findUnique({ where: { subject } })
  const standing = linked ?? (await tx.account.findUnique({ where: { email } }))
  if (!standing) return null
  if (standing.deactivatedAt) throw new Forbidden('account_closed')
  if (!linked && (standing.subject !== null || !emailVerified)) throw new Forbidden('address_in_use')
  return standing
}
type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>

/** What history is to say of this sign-in: nothing where all is as it was. */
function news(before: Standing, { name, role }: Person): Entry[] {
  const about = { accountId: before.id }
  const changes = diff({ name: before.name, role: before.role }, { name, role })
  return [
    ...(before.subject === null ? [{ kind: 'account.linked' as const, about, name }] : []),
    ...(changes.length > 0 ? [{ kind: 'account.amended' as const, about, name: before.name, changes }] : []),
  ]
}

/** A new role ends every open session of the account, as it does when an admin gives it. */
async function follow(tx: Tx, standing: Standing, person: Person, at: Date) {
  const { subject, name, role } = person
  const ended = role === standing.role ? {} : { sessionVersion: { increment: 1 } }
  const data = { subject, name, role, ...ended, version: { increment: 1 } }
  const account = await tx.account.update({ where: { id: standing.id }, data })
  if (standing.subject === null) await warnOwner(tx, standing, 'linked', at)
  return { value: account, entry: news(standing, person) }
}

async function open(tx: Tx, { subject, email, name, role }: Person, at: Date) {
  const account = await tx.account.create({ data: { email, name, role, subject, createdAt: at } })
  const about = { accountId: account.id }
  const entry: Entry[] = [
    { kind: 'account.created', about, name, role },
    { kind: 'account.linked', about, name },
  ]
  return { value: account, entry }
}
