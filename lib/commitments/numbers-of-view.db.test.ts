import { beforeAll, expect, test } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { readFilters } from './filters'
import { numbersOfView } from './numbers-of-view'

ownTestDatabase()

const MOMENT = { today: '2026-03-01', soonDays: 28 }
let staff: Account

beforeAll(async () => {
  staff = (await council()).staff
})

test('a whole view is all one may see of it, from its beginning, wherever one stood', async () => {
  const made = []
  for (let n = 0; n < 4; n++) made.push(await commitment(staff, { madeOn: `2024-03-0${n + 1}` }))
  const secret = await commitment(staff, { madeOn: '2024-04-01', confidential: true })
  const view = readFilters({ year: '2024', after: made[2] })
  expect((await numbersOfView(VISITOR, view, MOMENT)).sort()).toEqual([...made].sort())
  expect((await numbersOfView(staff, view, MOMENT)).sort()).toEqual([...made, secret].sort())
  expect(await numbersOfView(staff, readFilters({ year: '1999' }), MOMENT)).toEqual([])
  // One more than may be, so that it shows that it is too many.
  expect(await numbersOfView(staff, view, MOMENT, 2)).toHaveLength(3)
})
