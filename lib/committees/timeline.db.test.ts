import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { listRecesses } from '../calendar/queries'
import { toDate } from '../day'
import { db } from '../db/client'
import { listTimeline } from './list-timeline'

ownTestDatabase()

const YEAR = { from: '2026-01-01', to: '2026-12-31' }
const TODAY = '2026-06-04'
let people: Awaited<ReturnType<typeof council>>

beforeAll(async () => {
  people = await council()
})

async function promised(data: object) {
  const number = await commitment(people.staff)
  await db().commitment.update({ where: { number }, data: { ...data, committeeId: people.committee.id } })
  return number
}
const shown = async (actor: Parameters<typeof listTimeline>[0] = people.staff) =>
  (await listTimeline(actor, people.committee.id, YEAR, TODAY)).items.map(({ number }) => number)

describe('the year of a committee', () => {
  it('shows what was made, due or late in it, in order of terms, and nothing of other years', async () => {
    const due = (latest: string | null) => ({
      dueEarliest: latest && toDate(latest),
      dueLatest: latest && toDate(latest),
    })
    const last = await promised(due('2027-03-01'))
    const first = await promised(due('2026-02-01'))
    const late = await promised(due('2025-11-01'))
    const open = await promised(due(null))
    expect(await shown()).toEqual([late, first, last, open])
    await db().commitment.update({ where: { number: first }, data: { confidential: true } })
    expect(await shown(VISITOR)).toEqual([late, last, open])
    const before = { from: '2024-01-01', to: '2024-12-31' }
    expect((await listTimeline(VISITOR, people.committee.id, before, TODAY)).items).toEqual([])
  })

  it('shades the recesses that touch it, and no budget', async () => {
    await db().calendarPeriod.deleteMany()
    const periods = [
      ['kerstreces', 2025, '2025-12-20', '2026-01-04'],
      ['zomerreces', 2026, '2026-07-18', '2026-08-30'],
      ['begroting', 2026, '2026-09-15', '2026-11-15'],
      ['zomerreces', 2027, '2027-07-17', '2027-08-29'],
    ] as const
    await db().calendarPeriod.createMany({
      data: periods.map(([name, year, start, end]) => ({
        name,
        year,
        start: toDate(start),
        end: toDate(end),
      })),
    })
    expect((await listRecesses(YEAR)).map(({ name, start }) => [name, start])).toEqual([
      ['kerstreces', '2025-12-20'],
      ['zomerreces', '2026-07-18'],
    ])
  })
})
