import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { isVisible } from '../commitments/change-commitment'
import { db } from '../db/client'
import { Invalid, NotFound } from '../errors'
import type { Followed, FollowInput } from './schema'

/** More than this nobody reads mail about. */
export const MOST = 200

/** Whether this person can know of it at all. */
const THERE: Record<Followed, (account: Account, id: string) => Promise<boolean>> = {
  commitment: async (account, id) => {
    const commitment = await db().commitment.findUnique({ where: { id } })
    return commitment !== null && isVisible(account, commitment)
  },
  view: async ({ id: accountId }, id) => (await db().savedView.count({ where: { id, accountId } })) > 0,
  committee: async (_account, id) => (await db().committee.count({ where: { id } })) > 0,
  portfolio: async (_account, id) => (await db().portfolio.count({ where: { id } })) > 0,
}

/** Which column of a follow holds it. */
export const columnOf = ({ what, id }: FollowInput) => ({ [`${what}Id`]: id }) as { commitmentId: string }

/** Follows something: mail tells of it. Followed already, it stays so. A person's own note: docs/decisions/0013. */
export async function follow(actor: Actor, input: FollowInput) {
  const account = requireMay(actor, 'commitment.follow')
  if (!(await THERE[input.what](account, input.id))) throw new NotFound('nothing_to_follow')
  const accountId = account.id
  if ((await db().follow.count({ where: { accountId } })) >= MOST)
    throw new Invalid('too_many_follows', {}, { most: MOST })
  await db().follow.createMany({ data: [{ accountId, ...columnOf(input) }], skipDuplicates: true })
  return input
}
