import { beforeAll, describe, expect, it } from 'vitest'
import { council } from '../../scripts/testing/council'
import { countQueries } from '../../scripts/testing/count-queries'
import { type Council, fresh, propose, window } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { requestExtension } from '../commitments/request-extension'
import { addTerm } from '../council/add-term'
import { toDate } from '../day'
import { db } from '../db/client'
import { listUnreviewed } from './list-unreviewed'
import { deskOf, type Pile } from './queries'

ownTestDatabase()

const MOMENT = { today: '2026-06-04', soonDays: 28 }

let people: Council
let portfolioId: string

beforeAll(async () => {
  people = await council()
  const { id } = await db().portfolio.create({ data: { slug: 'jeugd', name: 'Jeugd' } })
  portfolioId = id
  const term = { portfolioId, office: 'wethouder' as const, holder: 'R. Akkersdijk' }
  await addTerm(people.admin, { ...term, startDate: '2023-01-09', endDate: null })
  const seat = { committeeId: people.committee.id, accountId: people.member.id }
  await db().committeeMember.create({ data: seat })
  const meeting = { committeeId: people.committee.id, date: toDate('2026-06-24') }
  await db().meeting.create({ data: meeting })
})

const pile = async (actor: Council['staff'], name: Pile) =>
  (await deskOf(actor, MOMENT)).piles.find((row) => row.pile === name)
const numbersIn = async (actor: Council['staff'], name: Pile) =>
  (await pile(actor, name))?.items.map(({ number }) => number) ?? []

describe('the desk', () => {
  it('holds for an assignee what is theirs to do, and nothing that waits for others', async () => {
    const mine = await fresh(people, 'open')
    const waiting = await fresh(people, 'settlement_proposed')
    expect(await numbersIn(people.assignee, 'assigned')).toContain(mine)
    expect(await numbersIn(people.assignee, 'assigned')).not.toContain(waiting)
    expect((await deskOf(people.assignee, MOMENT)).piles.map((row) => row.pile)).toEqual(['assigned'])
    expect((await deskOf(people.assignee, MOMENT)).holders).toBeNull()
  })

  it('leaves judging to someone else than who proposed', async () => {
    const number = await fresh(people, 'open')
    await propose(people.staff, number)
    expect(await numbersIn(people.staff, 'settlements')).not.toContain(number)
    expect(await numbersIn(people.colleague, 'settlements')).toContain(number)
  })

  it('shows the office who asks for an extension, what nobody sees to, and what has no term', async () => {
    const asked = await fresh(people, 'open')
    await requestExtension(people.assignee, { number: asked, reason: 'later', ...window })
    const loose = await fresh(people, 'open', { assigneeId: null })
    const without = await fresh(people, 'open', { latest: null })
    expect(await numbersIn(people.staff, 'extensions')).toEqual([asked])
    expect(await numbersIn(people.staff, 'unassigned')).toEqual([loose])
    expect(await numbersIn(people.staff, 'without_term')).toEqual([without])
  })

  it('counts what is overdue per holder, and what belongs to nobody apart', async () => {
    await fresh(people, 'open', { latest: '2026-06-01', portfolioId })
    await fresh(people, 'on_hold', { latest: '2026-06-01', portfolioId })
    await fresh(people, 'open', { latest: '2026-06-01' })
    const { holders } = await deskOf(people.staff, MOMENT)
    expect(holders?.map(({ name, overdue }) => [name, overdue.n])).toEqual([
      ['R. Akkersdijk', 1],
      [null, 1],
    ])
  })

  it('tells a member what their committee discusses next, and counts only what they may see', async () => {
    const before = (await deskOf(people.member, MOMENT)).committees[0]
    expect(before).toMatchObject({ slug: 'zorg', nextMeeting: '2026-06-24' })
    const own = { committeeId: people.committee.id }
    await fresh(people, 'settlement_proposed', own)
    await fresh(people, 'settlement_proposed', { ...own, confidential: true })
    const [after] = (await deskOf(people.member, MOMENT)).committees
    expect((after?.proposed.n ?? 0) - (before?.proposed.n ?? 0)).toBe(1)
    expect((await deskOf(people.assignee, MOMENT)).committees).toEqual([])
  })

  it('lists letters nobody has judged, for reviewers only', async () => {
    const found = await listUnreviewed(people.staff)
    expect(found.total).toBeGreaterThan(0)
    expect(found.items[0]?.waiting).toBe(1)
    for (const actor of [VISITOR, people.member])
      expect(await listUnreviewed(actor)).toEqual({ items: [], total: 0 })
  })

  it('asks the database no more however much there is', async () => {
    // Three of them look whether what was kept still holds; a page looks once.
    expect(await countQueries(() => deskOf(people.staff, MOMENT))).toBeLessThanOrEqual(7)
    expect(await countQueries(() => listUnreviewed(people.staff))).toBe(1)
  })
})
