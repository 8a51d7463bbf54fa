import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Actor, VISITOR } from '../access/actor'
import { fromDateOrNull } from '../day'
import { db } from '../db/client'
import type { Commitment } from '../db/generated/client'
import { isVisible } from './change-commitment'
import { closeCommitment } from './close-commitment'
import { FACETS, type Facet, partyKey } from './facets'
import { readFilters } from './filters'
import { LIVE, type State } from './lifecycle'
import { listCommitments } from './register-page'
import { standingOf } from './standing'
import { startCommitment } from './start-commitment'

ownTestDatabase()

const MOMENT = { today: '2026-03-01', soonDays: 28 }
const COUNT = 36
const PARTIES = ['Lijst A', ' lijst a', 'Lijst B', null]

let people: Awaited<ReturnType<typeof council>>
let actors: [string, Actor][]

async function fill(place: number, portfolios: { id: string }[], departments: { id: string }[]) {
  const { staff, assignee, committee } = people
  const number = await commitment(staff, {
    madeOn: place % 3 === 0 ? '2025-06-10' : '2026-01-10',
    latest: place % 5 === 0 ? null : place % 2 === 0 ? '2026-02-20' : '2026-03-20',
    confidential: place % 7 === 0,
    published: place % 6 !== 1,
    ...(place % 4 === 0 && { assigneeId: assignee.id }),
  })
  const data = {
    kind: (['information', 'action', 'pending'] as const)[place % 3],
    strength: (['firm', 'soft'] as const)[place % 2],
    party: PARTIES[place % PARTIES.length],
    slips: place % 8 === 0 ? 2 : 0,
    committeeId: place % 2 === 0 ? committee.id : null,
    portfolioId: portfolios[place % portfolios.length]?.id,
    departmentId: departments[place % 5]?.id ?? null,
  }
  await db().commitment.update({ where: { number }, data })
  if (place % 8 === 4) await startCommitment(staff, { number })
  if (place % 4 === 2)
    await closeCommitment(staff, {
      number,
      outcome: 'lapsed',
      meetingDate: '2026-02-01',
      reason: 'ingehaald door de tijd',
    })
}

beforeAll(async () => {
  people = await council()
  const { staff, member, assignee } = people
  actors = [
    ['visitor', VISITOR],
    ['member', member],
    ['assignee', assignee],
    ['staff', staff],
  ]
  const named = (slug: string) => ({ slug, name: slug })
  await db().portfolio.createMany({ data: ['wonen', 'zorg'].map(named) })
  await db().department.createMany({ data: ['noord', 'zuid', 'oost'].map(named) })
  const term = { holder: 'Bé Zit', office: 'wethouder', from: new Date('2026-01-01') }
  const portfolios = await db().portfolio.findMany({ orderBy: { slug: 'asc' } })
  await db().officeTerm.createMany({ data: portfolios.map(({ id }) => ({ ...term, portfolioId: id })) })
  const departments = await db().department.findMany({ orderBy: { slug: 'asc' } })
  for (let place = 0; place < COUNT; place++) await fill(place, portfolios, departments)
}, 120_000)

const VALUE: Record<Facet, (row: Commitment) => string | null> = {
  state: ({ state }) => state,
  committee: ({ committeeId }) => committeeId,
  portfolio: ({ portfolioId }) => portfolioId,
  department: ({ departmentId }) => departmentId,
  party: ({ party }) => party && partyKey(party),
  kind: ({ kind }) => kind,
  strength: ({ strength }) => strength,
  year: ({ year }) => String(year),
  slipped: ({ slips }) => (slips > 0 ? '1' : null),
}

function isIn(row: Commitment, standing: string | undefined): boolean {
  const { state, dueLatest } = row
  if (!standing) return true
  if (standing === 'live') return (LIVE as readonly State[]).includes(state)
  return standingOf({ state, latest: fromDateOrNull(dueLatest) }, MOMENT.today, MOMENT.soonDays) === standing
}

/** Counted one by one, without a single index or sum. */
const counted = (rows: Commitment[], facet: Facet) => {
  const counts: Record<string, number> = {}
  for (const row of rows) {
    const value = VALUE[facet](row)
    if (value !== null) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

const nonZero = (counts: Record<string, number> | undefined) =>
  Object.fromEntries(Object.entries(counts ?? {}).filter(([, n]) => n !== 0))

const NARROWED: [Record<string, string>, (row: Commitment) => boolean][] = [
  [{}, () => true],
  [{ kind: 'action' }, (row) => row.kind === 'action'],
  [{ party: 'lijst a' }, (row) => row.party !== null && partyKey(row.party) === 'lijst a'],
  [{ year: '2025', strength: 'firm' }, (row) => row.year === 2025 && row.strength === 'firm'],
  [{ slipped: '1' }, (row) => row.slips > 0],
  [{ committee: 'zorg', state: 'lapsed' }, (row) => row.committeeId !== null && row.state === 'lapsed'],
  [{ holder: 'be-zit' }, (row) => row.portfolioId !== null],
  [{ q: 'wachtlijst', kind: 'pending' }, (row) => row.kind === 'pending'],
]

async function compare() {
  const rows = await db().commitment.findMany()
  for (const [name, actor] of actors)
    for (const [params, matches] of NARROWED)
      for (const standing of [undefined, 'overdue', 'due_soon', 'no_term', 'live', 'closed']) {
        const told = `${name} ${JSON.stringify(params)} ${standing}`
        const seen = rows.filter((row) => isVisible(actor, row) && matches(row))
        const here = seen.filter((row) => isIn(row, standing))
        const filters = readFilters({ ...params, ...(standing && { standing }) })
        const { items, counts } = await listCommitments(actor, filters, MOMENT)
        expect(items.map(({ id }) => id).sort(), told).toEqual(here.map(({ id }) => id).sort())
        expect(counts.total, told).toEqual({ n: here.length, more: false })
        for (const view of ['overdue', 'due_soon', 'no_term', 'live', 'closed'] as const)
          expect(counts.views[view]?.n, `${told}: ${view}`).toBe(seen.filter((row) => isIn(row, view)).length)
        for (const facet of FACETS)
          if (!(facet in params) && !('holder' in params && facet === 'portfolio'))
            expect(nonZero(counts.facets[facet]), `${told}: ${facet}`).toEqual(counted(here, facet))
      }
}

describe('what the register says of how many there are', { timeout: 120_000 }, () => {
  it('is what one counts by hand, for everyone, under every filter and in every view', compare)

  it('stays so when the changes are folded into the sums', async () => {
    await db().$queryRaw`SELECT fold_register_tally()`
    expect(await db().registerTallyChange.count()).toBe(0)
    await compare()
  })

  it('stays so after moves, after withdrawing, and when a registration is undone', async () => {
    const { staff } = people
    const open = await db().commitment.findMany({
      where: { state: 'open', assigneeId: { not: null } },
      take: 4,
    })
    for (const { number } of open) await startCommitment(staff, { number })
    await db().commitment.updateMany({ where: { number: open[0]?.number }, data: { publishedAt: null } })
    await db().commitment.updateMany({ where: { number: open[1]?.number }, data: { confidential: true } })
    const added = await commitment(staff)
    const { id } = await db().commitment.findUniqueOrThrow({ where: { number: added } })
    await db().dueWindow.deleteMany({ where: { commitmentId: id } })
    await db().commitment.delete({ where: { id } })
    await compare()
  })

  it('is kept by many who write at once', async () => {
    const { staff } = people
    await Promise.all(Array.from({ length: 12 }, () => commitment(staff)))
    await Promise.all([1, 2, 3].map(() => db().$queryRaw`SELECT fold_register_tally()`))
    await compare()
  })
})
