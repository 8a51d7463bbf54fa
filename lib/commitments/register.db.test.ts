import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { readFilters, SORTS } from './filters'
import { listCommitments, PAGE_SIZE } from './register-page'

ownTestDatabase()

const MOMENT = { today: '2026-03-01', soonDays: 28 }
const COUNT = PAGE_SIZE * 2 + 7

let staff: Account
let assignee: Account

const list = (params: Record<string, string>, actor: Account | typeof VISITOR = staff) =>
  listCommitments(actor, readFilters(params), MOMENT)
const numbers = async (params: Record<string, string>, actor?: Account | typeof VISITOR) =>
  (await list(params, actor)).items.map(({ number }) => number)

beforeAll(async () => {
  const all = await council()
  staff = all.staff
  assignee = all.assignee
  for (let place = 0; place < COUNT; place++) {
    const day = String((place % 9) + 1).padStart(2, '0')
    const number = await commitment(staff, {
      madeOn: `2026-01-${day}`,
      latest: place % 4 === 0 ? null : `2026-0${(place % 5) + 2}-${day}`,
      confidential: place === 3,
      published: place !== 4,
      ...(place % 10 === 0 && { assigneeId: assignee.id }),
    })
    const title = `Brief ${(place * 37) % 11} over de wachtlijst`
    await db().commitment.update({ where: { number }, data: { title, slips: place % 20 === 5 ? 1 : 0 } })
  }
}, 120_000)

describe('pages of the register', () => {
  for (const sort of SORTS)
    it(`lead through everything once and back again, by ${sort}`, async () => {
      const first = await list({ sort })
      const second = await list({ sort, after: first.older as string })
      const third = await list({ sort, after: second.older as string })
      expect([first.newer, third.older]).toEqual([null, null])
      const all = [...first.items, ...second.items, ...third.items].map(({ number }) => number)
      expect(new Set(all).size).toBe(COUNT)
      expect(await numbers({ sort, before: third.newer as string })).toEqual(
        second.items.map(({ number }) => number),
      )
      const back = await list({ sort, before: second.newer as string })
      expect(back.items).toEqual(first.items)
      expect(back.newer).toBeNull()
    })

  it('begin anew from a place that is not there, or not for this person', async () => {
    const usual = await numbers({}, VISITOR)
    const hidden = await db().commitment.findFirstOrThrow({ where: { confidential: true } })
    for (const after of ['T1999-0001', hidden.number, "T2026-1' OR ''='"])
      expect(await numbers({ after }, VISITOR)).toEqual(usual)
    expect(await numbers({ after: hidden.number })).not.toEqual(await numbers({}))
  })
})

describe('filters of the register', () => {
  it('say the same in the list and in the counts', async () => {
    const rows = await db().commitment.findMany()
    const late = rows.filter(({ dueLatest }) => dueLatest !== null && dueLatest < new Date(MOMENT.today))
    const { views } = (await list({})).counts
    expect(views.overdue).toEqual({ n: late.length, more: false })
    expect(views.all?.n).toBe(COUNT)
    expect(views.no_term?.n).toBe(rows.filter(({ dueLatest }) => dueLatest === null).length)
    const slipped = await list({ slipped: '1', standing: 'live' })
    expect(slipped.counts.total.n).toBe(rows.filter(({ slips }) => slips > 0).length)
    expect(slipped.items).toHaveLength(slipped.counts.total.n)
  })

  it('know nobody, and whom', async () => {
    const mine = await list({ assignee: assignee.id })
    expect(mine.counts.total.n).toBe(Math.ceil(COUNT / 10))
    expect((await list({ assignee: 'nobody' })).counts.total.n).toBe(COUNT - mine.counts.total.n)
    expect(mine.items.every((item) => item.assignee?.id === assignee.id)).toBe(true)
  })

  it('ask for what is not public only where one may see it', async () => {
    expect((await list({ confidential: '1' })).counts.total.n).toBe(1)
    expect((await list({ published: 'no' })).counts.total.n).toBe(1)
    for (const params of [{ confidential: '1' }, { published: 'no' }] as Record<string, string>[])
      expect((await list(params, VISITOR)).counts.total.n).toBe(COUNT - 2)
  })

  it('follow the portfolio to whoever holds it today', async () => {
    const portfolio = await db().portfolio.create({ data: { slug: 'wonen', name: 'Wonen' } })
    const term = { portfolioId: portfolio.id, office: 'wethouder' }
    const left = { ...term, holder: 'Ada Weg', from: new Date('2022-01-01'), to: new Date('2025-12-31') }
    const sitting = { ...term, holder: 'Bé Zit', from: new Date('2026-01-01') }
    await db().officeTerm.createMany({ data: [left, sitting] })
    const number = await commitment(staff, { madeOn: '2025-06-01' })
    await db().commitment.update({ where: { number }, data: { portfolioId: portfolio.id } })
    expect(await numbers({ holder: 'be-zit' })).toEqual([number])
    expect(await numbers({ holder: 'ada-weg' })).toEqual([])
    expect(await numbers({ holder: 'be-zit', portfolio: 'zorg' })).toEqual([])
    expect(await numbers({ portfolio: 'wonen', year: '2025' })).toEqual([number])
    await db().commitment.update({ where: { number }, data: { party: ' Lijst Ü ' } })
    expect(await numbers({ party: 'lijst ü' })).toEqual([number])
    await db().party.create({ data: { slug: 'lijst-u', name: 'Lijst Ü' } })
    expect(await numbers({ party: 'lijst-u' })).toEqual([number])
  })
})
