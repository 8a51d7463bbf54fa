import { expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Actor, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { isVisible } from './change-commitment'
import { readFilters } from './filters'
import { listCommitments } from './register-page'
import { visibleTo } from './visibility'

ownTestDatabase()

it('says the same in SQL as for one commitment, and lists and counts by it', async () => {
  const { admin, staff, member, assignee } = await council()
  for (const confidential of [false, true])
    for (const published of [false, true])
      for (const assigneeId of [null, assignee.id])
        await commitment(staff, { confidential, published, ...(assigneeId && { assigneeId }) })
  const all = await db().commitment.findMany()
  expect(all).toHaveLength(8)
  const actors: [string, Actor, number][] = [
    ['visitor', VISITOR, 2],
    ['member', member, 2],
    ['assignee', assignee, 5],
    ['staff', staff, 8],
    ['admin', admin, 8],
  ]
  for (const [name, actor, count] of actors) {
    const listed = await db().commitment.findMany({ where: visibleTo(actor), select: { number: true } })
    const expected = all.filter((row) => isVisible(actor, row)).map((row) => row.number)
    expect(listed.map((row) => row.number).sort(), name).toEqual(expected.sort())
    expect(expected, name).toHaveLength(count)
    const page = await listCommitments(actor, readFilters({}), { today: '2026-01-01', soonDays: 28 })
    expect([page.counts.total, page.items.length], name).toEqual([{ n: count, more: false }, count])
  }
})
