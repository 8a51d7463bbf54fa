import { expect, it } from 'vitest'
import { ownTestDatabase } from '../testing/test-database'
import { killTheSender } from './run'

ownTestDatabase()

it('loses no mail that was cut off at 200 random points, and repeats carry one Message-ID', {
  timeout: 300_000,
}, async () => {
  const told = await killTheSender(200)
  console.log(told)
  expect(told).toMatchObject({ unsent: 0, mixed: 0, arrived: told.mail })
  expect(told.points).toBeGreaterThanOrEqual(200)
  expect(told.repeats).toBeGreaterThan(0)
})
