import { describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden } from '../errors'
import { findReviewKeys } from './find-review-keys'
import { switchReviewKeys } from './switch-review-keys'

ownTestDatabase()

describe('the keys of the review page', () => {
  it('are on until someone switches them off, for themselves alone and without a trace in history', async () => {
    const [one, other] = [await account('staff'), await account('staff')]
    expect(await findReviewKeys(one)).toBe(true)
    const before = await db().historyEntry.count()
    await switchReviewKeys(one, { keys: 'off' })
    expect([await findReviewKeys(one), await findReviewKeys(other)]).toEqual([false, true])
    await switchReviewKeys(one, { keys: 'on' })
    expect(await findReviewKeys(one)).toBe(true)
    expect(await db().historyEntry.count()).toBe(before)
  })

  it('are for who reviews', async () => {
    for (const actor of [VISITOR, await account('member')])
      await expect(switchReviewKeys(actor, { keys: 'off' })).rejects.toThrow(Forbidden)
  })
})
