import { beforeAll, describe, expect, it, vi } from 'vitest'
import { commitment, council, kindsInHistory } from '../../scripts/testing/council'
import { type Council, fresh, PATHS, propose } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden } from '../errors'
import { runBulk, undoable } from './bulk'
import type { BulkInput } from './bulk-schema'
import { findRun } from './find-run'
import { publishCommitment } from './publish-commitment'
import { setDepartment } from './set-department'

ownTestDatabase()

let people: Council
let departments: { id: string; name: string }[]
beforeAll(async () => {
  people = await council()
  departments = await Promise.all(
    ['Wonen', 'Zorg'].map((name) => db().department.create({ data: { name, slug: name.toLowerCase() } })),
  )
})

const versionOf = async (number: string) =>
  (await db().commitment.findUniqueOrThrow({ where: { number } })).version
const itemsOf = (numbers: string[]) =>
  Promise.all(numbers.map(async (number) => ({ number, version: await versionOf(number) })))
const later = { reason: 'later', phrase: null, earliest: null, latest: '2026-12-31' }
const evidence = { documentNumber: '26bb000001', evidenceDate: null, evidenceQuote: null, note: null }
const verdicts = async (id: string, by = people.staff) =>
  (await findRun(by, id))?.items.map(({ outcome, reason }) => (outcome === 'done' ? 'done' : reason))

describe('setting the department', () => {
  it('succeeds, and history says from what to what', async () => {
    const number = await commitment(people.staff)
    for (const [index, { id }] of departments.entries())
      await setDepartment(people.staff, { number, version: index + 1, departmentId: id })
    const { id } = await db().commitment.findUniqueOrThrow({ where: { number } })
    const entry = await db().historyEntry.findFirstOrThrow({
      where: { commitmentId: id },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({
      kind: 'commitment.department_set',
      payload: { department: 'Zorg', was: 'Wonen' },
    })
  })

  it('refuses the wrong role, a closed commitment, a department that is not there, and what stood so already', async () => {
    const number = await commitment(people.staff)
    const departmentId = departments[0]?.id as string
    const input = { number, version: 1, departmentId }
    await expect(setDepartment(people.member, input)).rejects.toThrow(Forbidden)
    await expect(setDepartment(VISITOR, input)).rejects.toThrow(Forbidden)
    const closed = await fresh(people, 'lapsed')
    const late = { number: closed, version: await versionOf(closed), departmentId }
    await expect(setDepartment(people.staff, late)).rejects.toThrow('already_closed')
    const gone = setDepartment(people.staff, { ...input, departmentId: crypto.randomUUID() })
    await expect(gone).rejects.toMatchObject({ fields: { departmentId: 'choose_again' } })
    await expect(setDepartment(people.staff, { ...input, departmentId: null })).rejects.toThrow(
      'nothing_changed',
    )
    expect(await kindsInHistory(number)).toEqual(['commitment.registered'])
  })

  it('lets one of two at once win', async () => {
    const number = await commitment(people.staff)
    const both = departments.map(({ id }) =>
      setDepartment(people.staff, { number, version: 1, departmentId: id }),
    )
    const results = await Promise.allSettled(both)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await kindsInHistory(number)).toHaveLength(2)
  })
})

type Part = BulkInput extends infer I ? (I extends BulkInput ? Omit<I, 'items' | 'view'> : never) : never
const ACTS: Record<BulkInput['act'], { part: () => Part; by: 'staff' | 'admin'; entry: string }> = {
  assign: {
    part: () => ({ act: 'assign', assigneeId: people.colleague.id, portfolioId: null }),
    by: 'admin',
    entry: 'commitment.assigned',
  },
  set_department: {
    part: () => ({ act: 'set_department', departmentId: departments[1]?.id as string }),
    by: 'staff',
    entry: 'commitment.department_set',
  },
  extend: {
    part: () => ({ act: 'extend', ...later, meetingDate: null }),
    by: 'staff',
    entry: 'commitment.extension_granted',
  },
  propose_settlement: {
    part: () => ({ act: 'propose_settlement', ...evidence }),
    by: 'staff',
    entry: 'commitment.settlement_proposed',
  },
  publish: { part: () => ({ act: 'publish' }), by: 'staff', entry: 'commitment.published' },
}

describe.each(Object.entries(ACTS))('%s, on several', (act, { part, by, entry }) => {
  const unpublished = act === 'publish' ? { published: false } : {}
  const input = async (numbers: string[]) =>
    ({ ...part(), items: await itemsOf(numbers), view: 'standing=overdue' }) as BulkInput

  it('is done through the verb, each with its own entry', async () => {
    const numbers = [await fresh(people, 'open', unpublished), await fresh(people, 'open', unpublished)]
    const { id } = await runBulk(people[by], await input(numbers))
    expect(await verdicts(id, people[by])).toEqual(['done', 'done'])
    for (const number of numbers) {
      const kinds = await kindsInHistory(number)
      expect(kinds.filter((kind) => kind === entry)).toHaveLength(1)
      expect(kinds.at(-1)).toBe(entry)
    }
  })

  it('refuses who may not, as a whole, and notes no run', async () => {
    const number = await fresh(people, 'open', unpublished)
    const before = await db().bulkRun.count()
    const asked = await input([number])
    for (const actor of [VISITOR, people.member, people.assignee])
      await expect(runBulk(actor, asked)).rejects.toThrow(Forbidden)
    if (by === 'admin') await expect(runBulk(people.staff, asked)).rejects.toThrow(Forbidden)
    expect(await db().bulkRun.count()).toBe(before)
    expect(await versionOf(number)).toBe(1)
  })

  it('leaves alone what changed since it was chosen, and does the rest', async () => {
    const [stale, good] = [await fresh(people, 'open', unpublished), await fresh(people, 'open', unpublished)]
    const asked = await input([stale, good])
    await db().commitment.update({ where: { number: stale }, data: { version: 2 } })
    const { id } = await runBulk(people[by], asked)
    expect(await verdicts(id, people[by])).toEqual(['changed_since_seen', 'done'])
  })

  it('done twice at once, changes each commitment once', async () => {
    const numbers = [await fresh(people, 'open', unpublished), await fresh(people, 'open', unpublished)]
    const asked = await input(numbers)
    const runs = await Promise.all([runBulk(people[by], asked), runBulk(people[by], asked)])
    const said = await Promise.all(runs.map(({ id }) => verdicts(id, people[by])))
    for (const index of [0, 1])
      expect(said.map((run) => run?.[index]).sort()).toEqual(['changed_since_seen', 'done'])
    for (const number of numbers) expect(await versionOf(number)).toBe(2)
  })
})

describe('a run', () => {
  it('of 200 gives each its own verdict', async () => {
    const states = ['open', 'in_progress', 'settlement_proposed', 'settled', 'on_hold'] as const
    const numbers: string[] = []
    for (let i = 0; i < 198; i += 1) {
      const number = await commitment(people.staff, { assigneeId: people.assignee.id })
      const path = PATHS[states[i % 5] as (typeof states)[number]]
      for (const [step, verb] of path.entries()) await verb(people[step ? 'staff' : 'colleague'], number)
      numbers.push(number)
    }
    const waiting = await fresh(people, 'open')
    const { id: commitmentId } = await db().commitment.findUniqueOrThrow({ where: { number: waiting } })
    await db().extension.create({
      data: { commitmentId, reason: 'r', latest: new Date('2026-11-30'), requestedById: people.assignee.id },
    })
    const items = [...(await itemsOf([...numbers, waiting])), { number: 'T1999-0001', version: 1 }]
    const { id } = await runBulk(people.staff, {
      act: 'extend',
      ...later,
      meetingDate: null,
      items,
      view: '',
    })
    const said = (await verdicts(id)) ?? []
    const expected = ['done', 'done', 'already_proposed', 'already_closed', 'done']
    expect(said).toEqual([
      ...numbers.map((_, i) => expected[i % 5]),
      'extension_waiting',
      'no_such_commitment',
    ])
    const slips = await db().commitment.groupBy({
      by: ['slips'],
      where: { number: { in: numbers } },
      _count: true,
    })
    expect(Object.fromEntries(slips.map((row) => [row.slips, row._count]))).toEqual({ 0: 79, 1: 119 })
  }, 300_000)

  it('tells a refusal by the code that says most', async () => {
    const number = await fresh(people, 'open')
    const ask = async (input: Part) =>
      verdicts(
        (await runBulk(people.admin, { ...input, items: await itemsOf([number]), view: '' } as BulkInput)).id,
        people.admin,
      )
    expect(await ask({ act: 'extend', ...later, meetingDate: null, latest: '2026-06-30' })).toEqual([
      'extension_not_later',
    ])
    expect(await ask({ act: 'assign', assigneeId: crypto.randomUUID(), portfolioId: null })).toEqual([
      'choose_again',
    ])
    expect(await ask({ act: 'set_department', departmentId: null })).toEqual(['already_so'])
    expect(await ask({ act: 'publish' })).toEqual(['already_published'])
    await propose(people.staff, number)
    expect(await ask({ act: 'propose_settlement', ...evidence })).toEqual(['already_proposed'])
  })

  it('calls a fault a fault, logs it, and goes on', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const [broken, good] = [
      await commitment(people.staff, { published: false }),
      await commitment(people.staff, { published: false }),
    ]
    const items = [
      { number: broken, version: 2 ** 40 },
      { number: good, version: 1 },
    ]
    await db().$executeRawUnsafe(`ALTER TABLE "Commitment" ADD CONSTRAINT broken CHECK ("number" <> '${good}')
      NOT VALID`)
    const { id } = await runBulk(people.staff, { act: 'publish', items, view: '' })
    expect(await verdicts(id)).toEqual(['changed_since_seen', 'item_fault'])
    expect(logged).toHaveBeenCalledOnce()
    await db().$executeRawUnsafe('ALTER TABLE "Commitment" DROP CONSTRAINT broken')
    logged.mockRestore()
  })

  it('is read by its maker only', async () => {
    const number = await commitment(people.staff, { published: false })
    const { run } = await undoable('publish', publishCommitment)(people.staff, { number })
    expect((await findRun(people.staff, run))?.items).toMatchObject([{ number, outcome: 'done' }])
    for (const actor of [people.admin, people.colleague, VISITOR])
      expect(await findRun(actor, run)).toBeNull()
    expect(await findRun(people.staff, 'geen')).toBeNull()
  })
})
