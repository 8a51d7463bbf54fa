import { beforeAll, describe, expect, it } from 'vitest'
import { council, kindsInHistory } from '../../scripts/testing/council'
import { type Council, fresh } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden, NotAllowedInState, NotFound } from '../errors'
import { assignCommitment } from './assign-commitment'
import { beforeOf } from './before'
import { runBulk, undoable } from './bulk'
import type { BulkInput } from './bulk-schema'
import { findRun } from './find-run'
import type { State } from './lifecycle'
import { publishCommitment } from './publish-commitment'
import { setDepartment } from './set-department'
import { undoRun } from './undo-run'
import { isInTime, secondsLeft } from './undo-time'

ownTestDatabase()

let people: Council
let departmentId: string
beforeAll(async () => {
  people = await council()
  departmentId = (await db().department.create({ data: { name: 'Wonen', slug: 'wonen' } })).id
})

const T0 = new Date('2026-06-04T09:00:00Z')
const at = (seconds: number) => () => new Date(T0.getTime() + seconds * 1000)

const rowOf = (number: string) => db().commitment.findUniqueOrThrow({ where: { number } })
const stands = async (number: string) => {
  const row = await rowOf(number)
  return { ...beforeOf(row), published: row.publishedAt !== null }
}

const evidence = { documentNumber: '26bb1', evidenceDate: null, evidenceQuote: null, note: null }

type Row = { act: object & { act: BulkInput['act'] }; from?: State; made?: object; entry: string }
const ROWS: Record<string, () => Row> = {
  'an assignment': () => ({
    act: { act: 'assign', assigneeId: people.colleague.id, portfolioId: null },
    entry: 'commitment.assignment_undone',
  }),
  'a department': () => ({
    act: { act: 'set_department', departmentId },
    entry: 'commitment.department_undone',
  }),
  'an extension': () => ({
    act: {
      act: 'extend',
      reason: 'r',
      phrase: 'eind dit jaar',
      earliest: null,
      latest: '2026-12-31',
      meetingDate: null,
    },
    entry: 'commitment.extension_undone',
  }),
  'a first term': () => ({
    act: {
      act: 'extend',
      reason: 'r',
      phrase: null,
      earliest: null,
      latest: '2026-12-31',
      meetingDate: null,
    },
    made: { latest: null },
    entry: 'commitment.extension_undone',
  }),
  'a proposal on an open one': () => ({
    act: { act: 'propose_settlement', ...evidence },
    entry: 'commitment.proposal_undone',
  }),
  'a proposal on one in progress': () => ({
    act: { act: 'propose_settlement', ...evidence },
    from: 'in_progress',
    entry: 'commitment.proposal_undone',
  }),
  'a proposal on one partly settled': () => ({
    act: { act: 'propose_settlement', ...evidence },
    from: 'partly_settled',
    entry: 'commitment.proposal_undone',
  }),
  publishing: () => ({
    act: { act: 'publish' },
    made: { published: false },
    entry: 'commitment.publication_undone',
  }),
}

async function run({ act, from = 'open', made = {} }: Row, count = 1) {
  const numbers: string[] = []
  for (let i = 0; i < count; i += 1) numbers.push(await fresh(people, from, made))
  const before = await Promise.all(numbers.map(stands))
  const items = await Promise.all(
    numbers.map(async (number) => ({ number, version: (await rowOf(number)).version })),
  )
  const { id } = await runBulk(people.admin, { ...act, items, view: '' } as BulkInput, at(0))
  expect((await findRun(people.admin, id))?.items.every(({ outcome }) => outcome === 'done')).toBe(true)
  return { id, numbers, before, number: numbers[0] as string }
}

const undone = async (id: string) =>
  (await findRun(people.admin, id))?.items.map(({ undo, undoReason }) => undoReason ?? undo)

describe.each(Object.entries(ROWS))('undoing %s', (_, row) => {
  it('puts back what stood there, with an entry of its own', async () => {
    const { id, numbers, before } = await run(row(), 2)
    expect(await Promise.all(numbers.map(stands))).not.toEqual(before)
    await undoRun(people.admin, { run: id }, at(10))
    expect(await Promise.all(numbers.map(stands))).toEqual(before)
    expect(await undone(id)).toEqual(['done', 'done'])
    for (const number of numbers) expect((await kindsInHistory(number)).at(-1)).toBe(row().entry)
  })

  it('comes too late after the deadline, and changes nothing', async () => {
    const { id, number } = await run(row())
    const after = await stands(number)
    await expect(undoRun(people.admin, { run: id }, at(13))).rejects.toThrow('undo_too_late')
    expect(await stands(number)).toEqual(after)
    expect(await undone(id)).toEqual([null])
  })

  it('leaves alone what somebody else changed since, and undoes the rest', async () => {
    const { id, numbers, before } = await run(row(), 2)
    const [changed, other] = numbers as [string, string]
    await db().commitment.update({
      where: { number: changed },
      data: { title: 'Intussen', version: { increment: 1 } },
    })
    const standing = await stands(changed)
    await undoRun(people.admin, { run: id }, at(5))
    expect(await undone(id)).toEqual(['undo_changed_since', 'done'])
    expect(await stands(changed)).toEqual(standing)
    expect(await stands(other)).toEqual(before[1])
    expect((await kindsInHistory(changed)).at(-1)).not.toBe(row().entry)
  })

  it('can be done once: of two at once, one wins', async () => {
    const { id, number } = await run(row())
    const both = [1, 2].map(() => undoRun(people.admin, { run: id }, at(5)))
    const results = await Promise.allSettled(both)
    const lost = results.filter((result) => result.status === 'rejected')
    expect(lost.map(({ reason }) => reason.code)).toEqual(['already_undone'])
    expect((await kindsInHistory(number)).filter((kind) => kind === row().entry)).toHaveLength(1)
  })

  it('is for whoever did it', async () => {
    const { id, number } = await run(row())
    const after = await stands(number)
    for (const actor of [people.staff, people.colleague, people.member])
      await expect(undoRun(actor, { run: id }, at(5))).rejects.toThrow(NotFound)
    await expect(undoRun(VISITOR, { run: id }, at(5))).rejects.toThrow(Forbidden)
    expect(await stands(number)).toEqual(after)
  })
})

describe('what undoing leaves', () => {
  it('takes the slip back, keeps every window, and marks the extension as taken back', async () => {
    const { id, number } = await run(ROWS['an extension']!())
    await undoRun(people.admin, { run: id }, at(5))
    const row = await db().commitment.findUniqueOrThrow({
      where: { number },
      include: { windows: { orderBy: { position: 'asc' } }, extensions: true },
    })
    expect(row.slips).toBe(0)
    expect(row.windows.map(({ origin }) => origin)).toEqual(['promised', 'extension', 'correction'])
    expect(row.extensions.map(({ state }) => state)).toEqual(['withdrawn'])
  })

  it('keeps the proposal, marked as taken back, and leaves room for a new one', async () => {
    const { id, number } = await run(ROWS['a proposal on an open one']!())
    await undoRun(people.admin, { run: id }, at(5))
    const item = { number, version: (await rowOf(number)).version }
    const again = { ...ROWS['a proposal on an open one']!().act, items: [item], view: '' } as BulkInput
    await runBulk(people.staff, again, at(20))
    const proposals = await db().settlementProposal.findMany({ orderBy: { proposedAt: 'asc' } })
    const { id: commitmentId } = await rowOf(number)
    const own = proposals.filter((proposal) => proposal.commitmentId === commitmentId)
    expect(own.map(({ outcome }) => outcome)).toEqual(['withdrawn', null])
  })

  it('gives work back to who had it, even when that account has been deactivated', async () => {
    const gone = people.assignee.id
    const { id, number } = await run(ROWS['an assignment']!())
    await db().account.update({ where: { id: gone }, data: { deactivatedAt: T0 } })
    await undoRun(people.admin, { run: id }, at(5))
    expect((await rowOf(number)).assigneeId).toBe(gone)
    await db().account.update({ where: { id: gone }, data: { deactivatedAt: null } })
  })

  it('skips what was refused, and cannot undo a run that was broken off', async () => {
    const { id, numbers } = await run(ROWS.publishing!(), 2)
    const again = await runBulk(
      people.admin,
      { act: 'publish', items: numbers.map((number) => ({ number, version: 2 })), view: '' },
      at(1),
    )
    await undoRun(people.admin, { run: again.id }, at(2))
    expect(await undone(again.id)).toEqual([null, null])
    await db().bulkRun.update({ where: { id }, data: { finishedAt: null } })
    await expect(undoRun(people.admin, { run: id }, at(2))).rejects.toThrow(NotAllowedInState)
  })

  it('asks the right anew: an admin who no longer is one cannot undo an assignment', async () => {
    const { id } = await run(ROWS['an assignment']!())
    const lowered = { ...people.admin, role: 'staff' as const }
    await expect(undoRun(lowered, { run: id }, at(5))).rejects.toThrow(Forbidden)
  })
})

describe('one commitment', () => {
  it('can be undone like many', async () => {
    const number = await fresh(people, 'open', { published: false })
    const published = await undoable('publish', publishCommitment)(people.staff, { number }, at(0))
    await undoRun(people.staff, { run: published.run }, at(5))
    const set = { number, version: 3, departmentId }
    const department = await undoable('set_department', setDepartment)(people.staff, set, at(0))
    await undoRun(people.staff, { run: department.run }, at(5))
    const given = { number, version: 5, assigneeId: people.colleague.id }
    const assigned = await undoable('assign', assignCommitment)(people.admin, given, at(0))
    await undoRun(people.admin, { run: assigned.run }, at(5))
    expect(await stands(number)).toMatchObject({
      published: false,
      departmentId: null,
      assigneeId: people.assignee.id,
    })
  })

  it('leaves no run where the verb refuses', async () => {
    const number = await fresh(people, 'open')
    const before = await db().bulkRun.count()
    const again = undoable('publish', publishCommitment)(people.staff, { number }, at(0))
    await expect(again).rejects.toThrow('already_published')
    expect(await db().bulkRun.count()).toBe(before)
  })
})

describe('the ten seconds', () => {
  it('are counted from the end of the run, with two more for the way', () => {
    expect([0, 10, 12].map((s) => isInTime(T0, at(s)()))).toEqual([true, true, true])
    expect([12.001, 60].map((s) => isInTime(T0, at(s)()))).toEqual([false, false])
    expect([0, 0.4, 9.5, 10, 11].map((s) => secondsLeft(T0, at(s)()))).toEqual([10, 10, 1, 0, 0])
  })
})
