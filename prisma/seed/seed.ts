import { dayOf } from '../../lib/clock'
import { db } from '../../lib/db/client'
import { fillAccounts, type People } from './accounts'
import { fillCouncil } from './council'
import { COUNCIL } from './data/council'
import { uploadLetters } from './letters'
import { pullOneOut } from './pulled-out'
import { fillRegister } from './register'
import { fillRelations } from './relations'
import { fillSays } from './says'

/** How far a database is: never filled, filled to the end, or left halfway by a start that was broken off. */
export async function seedStanding(): Promise<'empty' | 'filled' | 'halfway'> {
  const [settings, accounts] = await Promise.all([db().settings.count(), db().account.count()])
  if (settings > 0) return 'filled'
  return accounts > 0 || (await db().committee.count()) > 0 ? 'halfway' : 'empty'
}

/**
 * Fills an empty database with the demo council, everything relative to the day of `now`: bodies and calendar,
 * accounts, three years of commitments replayed through the verbs, and the letters that wait for review.
 * The row of settings comes last: while it is missing, the demo is not whole.
 */
export async function seed(now: Date, progress: (line: string) => void): Promise<People> {
  const today = dayOf(now)
  await fillCouncil(today)
  const people = await fillAccounts(new Date(now.getTime() - 4 * 365 * 86_400_000))
  await fillRegister(people, today, (done, of) => {
    if (done % 10 === 0 || done === of) progress(`  letters of the past three years: ${done} of ${of}`)
  })
  await fillRelations(people, today)
  await fillSays(people, now)
  await pullOneOut(people, now)
  await uploadLetters(people, today)
  progress('  letters that wait for review: 3')
  await db().settings.create({ data: { id: 1, councilName: COUNCIL.name } })
  return people
}
