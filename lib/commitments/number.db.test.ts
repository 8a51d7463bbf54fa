import { expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'

ownTestDatabase()

it('gives numbers that are unique and without gaps per year, however many register at once', async () => {
  const { staff } = await council()
  const years = ['2025-03-01', '2026-03-01']
  const made = Array.from({ length: 24 }, (_, index) => commitment(staff, { madeOn: years[index % 2] }))
  // One of them fails on the way and must leave no hole.
  const failing = db().$transaction(async (tx) => {
    const { takeNumber } = await import('./number')
    await takeNumber(tx, 2025)
    throw new Error('broken off')
  })
  const numbers = await Promise.all([...made, failing.catch(() => null)])
  const of = (year: string) => numbers.filter((number) => number?.startsWith(`T${year}-`)).sort()
  const expected = (year: string) =>
    Array.from({ length: 12 }, (_, i) => `T${year}-${String(i + 1).padStart(4, '0')}`)
  expect(of('2025')).toEqual(expected('2025'))
  expect(of('2026')).toEqual(expected('2026'))
})
