import type { Account } from '../../lib/access/actor'
import { db } from '../../lib/db/client'
import { createAccount } from '../../lib/people/create-account'
import { INSTALLER } from '../../lib/people/installer'
import { PEOPLE, type Person, type PersonKey } from './data/people'
import { DEMO_PASSWORD, DEMO_SIGN_INS } from './demo-accounts'

export type People = Record<PersonKey, Account>

/** The people of the demo; only the few sign-in accounts have a password. */
export async function fillAccounts(at: Date): Promise<People> {
  const slugs = { select: { id: true, slug: true } } as const
  const [committees, parties] = await Promise.all([
    db().committee.findMany(slugs),
    db().party.findMany(slugs),
  ])
  const people: [string, Account][] = []
  for (const [key, person] of Object.entries<Person>(PEOPLE)) {
    const { name, role } = person
    const signsIn = DEMO_SIGN_INS.find((row) => row.person === key)
    const email = signsIn?.email ?? person.email
    const password = signsIn ? DEMO_PASSWORD : null
    const committeeIds = committees
      .filter(({ slug }) => person.committees.some((own) => own === slug))
      .map((row) => row.id)
    const partyId = parties.find(({ slug }) => slug === person.party)?.id ?? null
    const account = { email, name, role, password, committeeIds, partyId }
    const { id } = await createAccount(INSTALLER, account, at)
    people.push([key, { kind: 'account', id, name, role }])
  }
  return Object.fromEntries(people) as People
}
