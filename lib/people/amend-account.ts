import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { Conflict, Invalid } from '../errors'
import { diff } from '../history/diff'
import { changeAccount, requireAnotherAdmin } from './change-account'
import { giveSeats, shortNames } from './committees'
import { partyName } from './party'
import { type amendAccountInput, committeeField } from './schema'

type Input = z.infer<typeof amendAccountInput>
type Standing = {
  name: string
  role: string
  partyId: string | null
  version: number
  committees: { id: string }[]
}

/** What stands there now, as the form would show it: a checkbox per committee of either version. */
function theirs({ name, role, partyId, version, committees }: Standing, mine: string[]) {
  const seats = new Set(committees.map(({ id }) => id))
  const boxes = [...new Set([...seats, ...mine])].map((id) => [committeeField(id), seats.has(id) ? 'on' : ''])
  return { name, role, partyId: partyId ?? '', version: String(version), ...Object.fromEntries(boxes) }
}

/** Changes name, role, party or seats. A new role ends every open session of the account, so that it holds at once. */
export function amendAccount(actor: Actor, input: Input, at?: Date) {
  const { accountId, version, name, role, committeeIds, partyId } = input
  return changeAccount(
    actor,
    accountId,
    async ({ tx, account }) => {
      if (account.version !== version) throw new Conflict('changed_meanwhile', theirs(account, committeeIds))
      const demoted = account.role === 'admin' && role !== 'admin'
      if (demoted && account.deactivatedAt === null) await requireAnotherAdmin(tx, accountId)
      const committees = shortNames(await giveSeats(tx, accountId, committeeIds))
      const party = await partyName(tx, partyId)
      const before = {
        name: account.name,
        role: account.role,
        party: account.party?.name,
        committees: account.seats,
      }
      const changes = diff(before, { name, role, party, committees })
      if (changes.length === 0) throw new Invalid('nothing_changed')
      const ended = role === account.role ? {} : { sessionVersion: { increment: 1 } }
      await tx.account.update({
        where: { id: accountId },
        data: { name, role, partyId, ...ended, version: { increment: 1 } },
      })
      return {
        value: { accountId },
        entry: { kind: 'account.amended', about: { accountId }, name: account.name, changes },
      }
    },
    at,
  )
}
