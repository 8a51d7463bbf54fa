import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import type { Narrowing } from './narrowing'
import { hits, type Place } from './search'

ownTestDatabase()

/** The ends of months and years, where one span gives way to the next; twice a year, and none of two years. */
const DAYS = [2012, 2013, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
  .flatMap((year) => [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`])
  .reverse()
const TERMS = [{ lexemes: ['dijkversterk'], prefix: null }]

async function pageFrom(
  place: Place,
  take: number,
  facets: Narrowing['facets'] = {},
): Promise<[string, string][]> {
  const found = hits({ actor: VISITOR, narrowing: { facets }, terms: TERMS }, take, place)
  const rows = await db().$queryRaw<{ id: string }[]>(found)
  return rows.map(({ id }) => [days.get(id) as string, id])
}

/** Page after page from a place, until there is none left. */
async function walk(take: number, from: [string, string] | null, back: boolean): Promise<[string, string][]> {
  const seen: [string, string][] = []
  for (let place = from; ; place = seen.at(-1) ?? null) {
    const page = await pageFrom(place && { place, back }, take)
    if (page.length === 0) return seen
    seen.push(...page)
  }
}

const days = new Map<string, string>()
const daysOf = (places: [string, string][]) => places.map(([day]) => day)

beforeAll(async () => {
  const { staff } = await council()
  for (const madeOn of DAYS) {
    const number = await commitment(staff, { madeOn, latest: null })
    const data = { title: 'Planning van de dijkversterking' }
    const { id } = await db().commitment.update({ where: { number }, data })
    days.set(id, madeOn)
  }
})

describe('looking span by span', () => {
  it('gives every promise once, the newest first, wherever a page ends', async () => {
    expect(daysOf(await pageFrom(null, 100))).toEqual(DAYS)
    for (const take of [1, 2, 5]) expect(daysOf(await walk(take, null, false))).toEqual(DAYS)
  })

  it('gives the same on the way back', async () => {
    const oldest = (await pageFrom(null, 100)).at(-1) as [string, string]
    for (const take of [1, 4])
      expect(daysOf(await walk(take, oldest, true))).toEqual(DAYS.toReversed().slice(1))
  })

  it('stays within a year that is asked for', async () => {
    const within = (year: string) => DAYS.filter((day) => day.startsWith(year))
    for (const year of ['2022', '2016', '2012', '2014'])
      expect(daysOf(await pageFrom(null, 100, { year: [year] }))).toEqual(within(year))
  })
})
