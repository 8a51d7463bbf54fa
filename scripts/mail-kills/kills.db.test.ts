import { expect, it } from 'vitest'
import { ownTestDatabase } from '../testing/test-database'
import { killTheSender } from './run'

ownTestDatabase()

/** A few of the two hundred of `npm run kill:mail`, in every test run. */
it('loses no mail when its sender is killed at random moments, and repeats carry one Message-ID', {
  timeout: 180_000,
}, async () => {
  const told = await killTheSender(5)
  expect(told).toMatchObject({ unsent: 0, mixed: 0, arrived: told.mail })
  expect(told.points).toBeGreaterThan(0)
  expect(told.repeats).toBeGreaterThan(0)
})
