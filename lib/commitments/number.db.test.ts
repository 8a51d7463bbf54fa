import { beforeAll, describe, expect, it } from 'vitest'
import { candidate, commitment, council } from '../../scripts/testing/council'
import type { Council } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { acceptCandidate } from '../candidates/accept-candidate'
import { undoReview } from '../candidates/undo-review'
import { db } from '../db/client'
import { Conflict } from '../errors'
import { numberOf, takeNumber } from './number'

ownTestDatabase()

let people: Council
beforeAll(async () => {
  people = await council()
})

const inOrder = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => numberOf(year, index + 1))

async function registered(year: number): Promise<string[]> {
  const rows = await db().commitment.findMany({ where: { year }, orderBy: { sequence: 'asc' } })
  return rows.map(({ number }) => number)
}

/** A registration that breaks off after it took its number. */
const brokenOff = (year: number) =>
  db()
    .$transaction(
      async (tx) => {
        await takeNumber(tx, year)
        throw new Error('broken off')
      },
      { maxWait: 20_000, timeout: 20_000 },
    )
    .catch(() => null)

/** Registers, takes it back, and registers once more: as a reviewer who changes their mind twice. */
async function registerTwice(madeOn: string) {
  const { candidate: found } = await candidate(people.staff, madeOn)
  const at = (version: number) => ({ candidateId: found.id, version })
  await acceptCandidate(people.staff, at(1))
  await undoReview(people.colleague, at(2))
  return acceptCandidate(people.staff, at(3))
}

async function registerAndUndo(madeOn: string) {
  const { candidate: found } = await candidate(people.staff, madeOn)
  await acceptCandidate(people.staff, { candidateId: found.id, version: 1 })
  await undoReview(people.staff, { candidateId: found.id, version: 2 })
}

describe('numbers', () => {
  it('are unique and without gaps per year when fifty register, fail and undo at once', async () => {
    const days = ['2025-03-01', '2026-03-01'] as const
    const work = days.flatMap((day) => [
      ...Array.from({ length: 12 }, () => commitment(people.staff, { madeOn: day })),
      ...Array.from({ length: 5 }, () => registerTwice(day)),
      ...Array.from({ length: 4 }, () => registerAndUndo(day)),
      ...Array.from({ length: 4 }, () => brokenOff(Number(day.slice(0, 4)))),
    ])
    expect(work).toHaveLength(50)
    await Promise.all(work)
    for (const year of [2025, 2026]) {
      const numbers = await registered(year)
      expect(numbers).toHaveLength(17)
      const { last, freed } = await db().numberSeries.findUniqueOrThrow({ where: { year } })
      const given = [...numbers, ...freed.map((sequence) => numberOf(year, sequence))].sort()
      expect(given, 'every number up to the last stands in the register or waits to be given again').toEqual(
        inOrder(year, last),
      )
      // What was given back goes first, so that the year closes without a hole.
      for (const _ of freed) await commitment(people.staff, { madeOn: `${year}-03-01` })
      expect(await registered(year)).toEqual(inOrder(year, last))
    }
  })

  it('are given once when ten accept the same candidate at once', async () => {
    const { candidate: found } = await candidate(people.staff, '2024-03-01')
    const accept = () => acceptCandidate(people.staff, { candidateId: found.id, version: 1 })
    const results = await Promise.allSettled(Array.from({ length: 10 }, accept))
    const lost = results.filter((result) => result.status === 'rejected')
    expect(lost).toHaveLength(9)
    for (const { reason } of lost) expect(reason).toBeInstanceOf(Conflict)
    expect(await registered(2024)).toEqual(inOrder(2024, 1))
  })
})
