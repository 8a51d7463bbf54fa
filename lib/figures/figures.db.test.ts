import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { countQueries } from '../../scripts/testing/count-queries'
import { type Council, fresh, settle } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { closeCommitment } from '../commitments/close-commitment'
import { extendCommitment } from '../commitments/extend-commitment'
import { holdCommitment } from '../commitments/hold-commitment'
import { proposeSettlement } from '../commitments/propose-settlement'
import { reopenCommitment } from '../commitments/reopen-commitment'
import { resumeCommitment } from '../commitments/resume-commitment'
import { settleCommitment } from '../commitments/settle-commitment'
import { withdrawCommitment } from '../commitments/withdraw-commitment'
import { db } from '../db/client'
import { findFigures } from './queries'
import { LATE_FROM, PLACES } from './slots'

ownTestDatabase()

const MOMENT = { today: '2026-11-26', soonDays: 28 }
const figures = (filters = {}) => findFigures(filters, MOMENT)
const at = (day: string) => new Date(`${day}T10:00:00Z`)
const meetingDate = '2026-11-18'

let people: Council
beforeAll(async () => {
  people = await council()
})

/** A promise of January 2026 due by 30 June, delivered on a day and adopted months later. */
async function kept(on: string, extra = {}, before?: (number: string) => Promise<unknown>) {
  const number = await commitment(people.staff, { assigneeId: people.assignee.id, ...extra })
  await before?.(number)
  const evidence = { documentNumber: '26bb000123', evidenceDate: on, evidenceQuote: null, note: null }
  await proposeSettlement(people.colleague, { number, ...evidence }, at('2026-11-10'))
  await settleCommitment(people.staff, { number, meetingDate }, at('2026-11-19'))
  return number
}

const lateness = (number: string) =>
  db().commitment.findUniqueOrThrow({
    where: { number },
    select: { daysLate: true, daysLateFirst: true },
  })

const extend = (number: string, latest: string) =>
  extendCommitment(
    people.staff,
    { number, reason: 'later', phrase: null, earliest: null, latest, meetingDate: null },
    at('2026-06-20'),
  )

describe('how late a kept promise was', () => {
  it('is judged on the day of delivery, not on the day the committee looked', async () => {
    expect(await lateness(await kept('2026-06-30'))).toEqual({ daysLate: 0, daysLateFirst: 0 })
    expect(await lateness(await kept('2026-07-01'))).toEqual({ daysLate: 1, daysLateFirst: 1 })
  })

  it('is the day of the proposal where its evidence is dated later, or not at all', async () => {
    expect(await lateness(await kept('2026-12-31'))).toEqual({ daysLate: 133, daysLateFirst: 133 })
  })

  it('is shown both ways after an extension', async () => {
    const number = await kept('2026-09-10', {}, (it) => extend(it, '2026-09-01'))
    expect(await lateness(number)).toEqual({ daysLate: 9, daysLateFirst: 72 })
  })

  it('does not count the days on hold', async () => {
    const number = await kept('2026-09-10', {}, async (it) => {
      await holdCommitment(
        people.staff,
        { number: it, reason: 'r', resumeOn: '2026-09-01' },
        at('2026-06-20'),
      )
      await resumeCommitment(people.staff, { number: it }, at('2026-09-01'))
    })
    expect((await lateness(number)).daysLate).toBe(9)
  })

  it('is nobody’s where the term was planned, or there was none', async () => {
    const none = await kept('2026-09-10', { latest: null })
    expect(await lateness(none)).toEqual({ daysLate: null, daysLateFirst: null })
    const planned = await kept('2026-09-10', { latest: '2026-03-01' }, async (number) => {
      await db().dueWindow.updateMany({ where: { commitment: { number } }, data: { origin: 'planned' } })
      await db().commitment.update({ where: { number }, data: { duePlanned: true } })
    })
    expect(await lateness(planned)).toEqual({ daysLate: null, daysLateFirst: null })
  })

  it('is forgotten when it is opened again', async () => {
    const number = await kept('2026-09-10')
    await reopenCommitment(people.admin, { number, reason: 'r' }, at('2026-11-20'))
    expect(await lateness(number)).toEqual({ daysLate: null, daysLateFirst: null })
  })
})

describe('the figures', () => {
  it('count every way to close and every live one, once', async () => {
    const before = (await figures()).all
    await kept('2026-06-01')
    await kept('2026-07-20')
    await kept('2026-07-20', { latest: null })
    await fresh(people, 'lapsed')
    await fresh(people, 'not_kept')
    await fresh(people, 'on_hold')
    const { all } = await figures()
    const more = (name: 'live' | 'onTime' | 'late' | 'noTerm' | 'lapsed' | 'notKept') =>
      all[name] - before[name]
    expect(
      ['live', 'onTime', 'late', 'noTerm', 'lapsed', 'notKept'].map((name) => more(name as 'live')),
    ).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('tell the public’s register only, and follow a promise in and out of it', async () => {
    const before = await figures()
    const number = await kept('2026-07-20', { confidential: true })
    await fresh(people, 'open', { published: false, latest: '2026-02-01' })
    expect(await figures()).toEqual(before)
    await db().commitment.update({ where: { number }, data: { confidential: false } })
    expect((await figures()).all.late).toBe(before.all.late + 1)
    await withdrawCommitment(people.staff, { number }, at('2026-11-20'))
    expect(await figures()).toEqual(before)
  })

  it('do not call what is held, proposed or planned overdue', async () => {
    const before = (await figures()).standing
    const latest = { latest: '2026-03-01' }
    await fresh(people, 'on_hold', latest)
    await fresh(people, 'settlement_proposed', latest)
    const planned = await fresh(people, 'open', latest)
    await db().commitment.update({ where: { number: planned }, data: { duePlanned: true } })
    const { standing } = await figures()
    expect(standing.overdue.n).toBe(before.overdue.n)
    expect([standing.on_hold.n - before.on_hold.n, standing.waiting.n - before.waiting.n]).toEqual([1, 1])
    await fresh(people, 'open', latest)
    expect((await figures()).standing.overdue.n).toBe(before.overdue.n + 1)
  })

  it('narrow by year, committee and portfolio, and show nothing under a name that is not there', async () => {
    const portfolio = await db().portfolio.create({ data: { slug: 'jeugd', name: 'Jeugd' } })
    const ids = { portfolioId: portfolio.id, committeeId: people.committee.id }
    await kept('2025-07-10', { ...ids, madeOn: '2025-01-10', latest: '2025-07-01' })
    const narrow = await figures({ year: 2025, committee: 'zorg', portfolio: 'jeugd' })
    expect(narrow.all).toMatchObject({ late: 1, onTime: 0, live: 0, median: { days: 9, about: false } })
    expect(narrow.portfolios.map(({ name }) => name)).toEqual(['Jeugd'])
    expect(narrow.years.map(({ key }) => key)).toEqual(['2025'])
    expect((await figures({ committee: 'niets' })).all).toMatchObject({ late: 0, live: 0, onTime: 0 })
  })

  it('count slips of live and closed ones', async () => {
    const before = (await figures()).all
    await kept('2026-09-10', {}, async (number) => {
      await extend(number, '2026-09-01')
      await extend(number, '2026-10-01')
    })
    const { all } = await figures()
    expect([all.slipped - before.slipped, all.slips - before.slips]).toEqual([1, 2])
  })

  it('are what counting everything anew gives, after all that happened here', async () => {
    const rows = () =>
      db().figureTally.findMany({
        orderBy: [{ year: 'asc' }, { committeeId: 'asc' }, { portfolioId: 'asc' }],
      })
    const kept = (await rows()).filter(({ counts }) => counts.some((count) => count !== 0))
    expect(kept.length).toBeGreaterThan(1)
    expect(kept.every(({ counts }) => counts.length === PLACES)).toBe(true)
    await db().$executeRaw`SELECT rebuild_figures()`
    expect(await rows()).toEqual(kept)
  })

  it('put days into the stretches that the page names', async () => {
    for (const [index, from] of LATE_FROM.entries()) {
      const [row] = await db().$queryRaw<{ bucket: number }[]>`SELECT late_bucket(${from}::int) AS "bucket"`
      const [day] = await db().$queryRaw<
        { bucket: number }[]
      >`SELECT late_bucket(${from - 1}::int) AS "bucket"`
      expect([row?.bucket, day?.bucket]).toEqual([index + 1, index])
    }
  })

  it('ask the database the same few questions however much there is', async () => {
    expect(await countQueries(() => figures())).toBeLessThanOrEqual(6)
  })

  it('lose nothing when two close at once', async () => {
    const before = (await figures()).all
    const numbers = await Promise.all([1, 2, 3, 4].map(() => fresh(people, 'settlement_proposed')))
    const close = (number: string, index: number) =>
      index % 2
        ? settle(people.staff, number)
        : closeCommitment(people.staff, { number, outcome: 'not_kept', reason: 'r', meetingDate })
    await Promise.all(numbers.map(close))
    const { all } = await figures()
    expect([all.onTime - before.onTime, all.notKept - before.notKept]).toEqual([2, 2])
  })
})
