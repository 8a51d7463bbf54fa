import { expect, it } from 'vitest'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { listCommittees } from './queries'

ownTestDatabase()

it('lists none where the council has none yet', async () => {
  expect(await listCommittees(VISITOR, { today: '2026-06-04', soonDays: 28 })).toEqual([])
})
