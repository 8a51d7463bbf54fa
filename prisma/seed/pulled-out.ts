import { pullOut } from '../../lib/commitments/pull-out'
import { db } from '../../lib/db/client'
import type { People } from './accounts'

/** One of a committee's proposals is to be spoken of: its list shows both kinds. */
export async function pullOneOut(people: People, at: Date) {
  const waiting = await db().commitment.findMany({
    where: { state: 'settlement_proposed', committee: { slug: 'rmk' }, publishedAt: { not: null } },
    orderBy: [{ year: 'asc' }, { sequence: 'asc' }],
    select: { number: true },
  })
  const [first, ...others] = waiting
  if (!first || others.length === 0) return
  const reason = 'De fractie Groen Woordhaven wil bespreken of dit alles is wat was toegezegd.'
  await pullOut(people.samir, { number: first.number, reason }, at)
}
