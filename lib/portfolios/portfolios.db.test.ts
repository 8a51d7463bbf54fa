import { beforeAll, describe, expect, it } from 'vitest'
import { council } from '../../scripts/testing/council'
import { countQueries } from '../../scripts/testing/count-queries'
import { type Council, fresh } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { extendCommitment } from '../commitments/extend-commitment'
import { reportProgress } from '../commitments/report-progress'
import { addTerm } from '../council/add-term'
import { db } from '../db/client'
import { findDossier } from './find-dossier'
import { listByHolder, portfolioBoard } from './queries'

ownTestDatabase()

const TODAY = '2026-06-04'
const MOMENT = { today: TODAY, soonDays: 28 }

let people: Council
let portfolioId: string

beforeAll(async () => {
  people = await council()
  const portfolio = await db().portfolio.create({ data: { slug: 'jeugd', name: 'Jeugd' } })
  await db().portfolio.create({ data: { slug: 'archief', name: 'Archief' } })
  portfolioId = portfolio.id
  const term = { portfolioId, office: 'wethouder' as const, endDate: null }
  await addTerm(people.admin, { ...term, holder: 'R. Akkersdijk', startDate: '2023-01-09' })
  await addTerm(people.admin, { ...term, holder: 'S. Bouwmeester', startDate: '2026-03-01' })
})

const own = (state: Parameters<typeof fresh>[1], extra = {}) =>
  fresh(people, state, { portfolioId, ...extra })
const numbersOf = (items: { number: string }[]) => items.map(({ number }) => number)
const dossier = async (actor: Council['staff'] | typeof VISITOR = people.staff) => {
  const found = await findDossier(actor, 'jeugd', TODAY)
  if (!found) throw new Error('the portfolio is gone')
  return found
}

describe('the piles of a portfolio', () => {
  it('hold what belongs there, and only what this person may see', async () => {
    const late = await own('open', { latest: '2026-06-01' })
    const soon = await own('open', { latest: '2026-06-20' })
    const secret = await own('open', { latest: '2026-06-01', confidential: true })
    const proposed = await own('settlement_proposed', { latest: '2026-06-01' })
    const settled = await own('settled')
    const { items, totals } = await portfolioBoard(people.staff, portfolioId, MOMENT)
    expect(numbersOf(items.overdue).sort()).toEqual([late, secret].sort())
    expect(numbersOf(items.due_soon)).toEqual([soon])
    expect(numbersOf(items.proposed)).toEqual([proposed])
    expect(numbersOf(items.settled)).toEqual([settled])
    expect(totals.live.n).toBe(4)
    const outside = await portfolioBoard(VISITOR, portfolioId, MOMENT)
    expect(numbersOf(outside.items.overdue)).toEqual([late])
    expect(outside.totals.live.n).toBe(3)
  })
})

describe('the dossier', () => {
  it('follows the portfolio: windows, slips, the last note, and who made the promise', async () => {
    const number = await own('in_progress', { madeOn: '2026-01-15' })
    const window = { phrase: 'na de zomer', earliest: null, latest: '2026-09-30' }
    await extendCommitment(people.staff, { number, reason: 'later', ...window, meetingDate: null })
    await reportProgress(people.assignee, { number, note: 'eerste stand' })
    await reportProgress(people.assignee, { number, note: 'halverwege' })
    const item = (await dossier()).items.find((row) => row.number === number)
    expect(item?.windows.map(({ latest, origin }) => [latest, origin])).toEqual([
      ['2026-06-30', 'promised'],
      ['2026-09-30', 'extension'],
    ])
    expect(item?.slips).toBe(1)
    expect(item?.progress?.note).toBe('halverwege')
    expect(item?.inherited?.holder).toBe('R. Akkersdijk')
  })

  it('does not call a promise inherited that the holder made', async () => {
    const number = await own('open', { madeOn: '2026-03-02' })
    expect((await dossier()).items.find((row) => row.number === number)?.inherited).toBeNull()
  })

  it('holds no closed one, and for the public nothing hidden', async () => {
    const closed = await own('settled')
    const hidden = await own('open', { published: false })
    expect(numbersOf((await dossier()).items)).not.toContain(closed)
    expect(numbersOf((await dossier()).items)).toContain(hidden)
    expect(numbersOf((await dossier(VISITOR)).items)).not.toContain(hidden)
  })

  it('is null where there is no such portfolio', async () => {
    expect(await findDossier(people.staff, 'niets', TODAY)).toBeNull()
  })
})

describe('the holders', () => {
  it('stand with what they hold today, an empty chair last', async () => {
    const rows = await listByHolder(people.staff, MOMENT)
    expect(
      rows.map(({ holder, portfolios }) => [holder?.holder ?? null, portfolios.map(({ slug }) => slug)]),
    ).toEqual([
      ['S. Bouwmeester', ['jeugd']],
      [null, ['archief']],
    ])
    expect(rows[0]?.portfolios[0]?.since).toBe('2026-03-01')
  })
})

it('asks the database no more however much there is', async () => {
  expect(await countQueries(() => portfolioBoard(VISITOR, portfolioId, MOMENT))).toBeLessThanOrEqual(6)
  expect(await countQueries(() => dossier(VISITOR))).toBeLessThanOrEqual(5)
  expect(await countQueries(() => listByHolder(VISITOR, MOMENT))).toBeLessThanOrEqual(3)
})
