import { describe, expect, it } from 'vitest'
import { council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { addMeeting } from './add-meeting'
import { calendarFor, calendarYear } from './queries'
import { removeMeetings } from './remove-meetings'
import { removePeriod } from './remove-period'
import { savePeriod } from './save-period'
import { meetingField, periodInput, removeMeetingsInput } from './schema'

ownTestDatabase()

const SUMMER = { name: 'zomerreces', year: 2031, seen: '', start: '2031-07-12', end: '2031-08-24' } as const
const lastEntry = () => db().historyEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })

describe('periods', () => {
  it('are added, moved and removed, and letters read from then on follow them', async () => {
    const { admin } = await council()
    await savePeriod(admin, SUMMER)
    await savePeriod(admin, { ...SUMMER, seen: '2031-07-12/2031-08-24', end: '2031-08-31' })
    expect((await calendarFor()).recesses).toEqual([
      { name: 'zomerreces', start: '2031-07-12', end: '2031-08-31' },
    ])
    expect(await lastEntry()).toMatchObject({
      kind: 'calendar.period_saved',
      payload: { name: 'zomerreces', year: '2031', startDate: '2031-07-12', endDate: '2031-08-31' },
    })
    const [period] = (await calendarYear(admin, 2031)).periods
    const { id } = period ?? { id: '' }
    await removePeriod(admin, { id })
    expect((await calendarFor()).recesses).toEqual([])
    expect(await lastEntry()).toMatchObject({ kind: 'calendar.period_removed' })
    await expect(removePeriod(admin, { id })).rejects.toThrow(NotFound)
  })

  it('saved by two at once: one wins, the other sees what stands there now', async () => {
    const { admin } = await council()
    const form = { ...SUMMER, year: 2032, start: '2032-07-10' }
    const ends = ['2032-08-22', '2032-08-29']
    const results = await Promise.allSettled(ends.map((end) => savePeriod(admin, { ...form, end })))
    const [lost] = results.filter((result) => result.status === 'rejected')
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(lost?.reason).toBeInstanceOf(Conflict)
    expect(ends).toContain(lost?.reason.theirs.end)
    const seen = lost?.reason.theirs.seen as string
    const same = savePeriod(admin, { ...form, seen, end: lost?.reason.theirs.end as string })
    await expect(same).rejects.toMatchObject({ code: 'nothing_changed' })
  })

  it.each([
    ['a recess of another year', { start: '2030-07-12' }, 'start'],
    ['an end before its start', { end: '2031-07-01' }, 'end'],
    ['no last day', { end: '' }, 'end'],
    ['a day that is none', { start: '2031-02-30' }, 'start'],
    ['a name letters do not use', { name: 'skireces' }, 'name'],
  ])('refuses %s', (_what, wrong, field) => {
    const result = periodInput.safeParse({ ...SUMMER, ...wrong })
    expect(result.error?.issues.map(({ path }) => path[0])).toContain(field)
  })

  it('lets a budget be dealt with in the year before', () => {
    const budget = { ...SUMMER, name: 'begroting', start: '2030-09-15', end: '2030-11-15' }
    expect(periodInput.safeParse(budget).success).toBe(true)
    expect(periodInput.safeParse({ ...budget, start: '2029-09-15' }).success).toBe(false)
  })
})

describe('meetings', () => {
  it('are added once, of a committee or of the council, and removed together', async () => {
    const { admin, committee } = await council()
    const ofCommittee = { committeeId: committee.id, date: '2031-03-04' }
    const ofCouncil = { committeeId: null, date: '2031-03-04' }
    await addMeeting(admin, ofCommittee)
    await addMeeting(admin, ofCouncil)
    for (const known of [ofCommittee, ofCouncil])
      await expect(addMeeting(admin, known)).rejects.toMatchObject({ fields: { date: 'meeting_known' } })
    expect((await calendarFor()).meetings).toEqual(
      expect.arrayContaining([
        { committee: 'ZORG', date: '2031-03-04' },
        { committee: null, date: '2031-03-04' },
      ]),
    )
    const { meetings } = await calendarYear(admin, 2031)
    const ticked = Object.fromEntries(meetings.map(({ id }) => [meetingField(id), 'on']))
    const input = removeMeetingsInput.parse({ year: '2031', ...ticked })
    await removeMeetings(admin, input)
    expect((await calendarYear(admin, 2031)).meetings).toEqual([])
    const kinds = await db().historyEntry.findMany({ orderBy: { id: 'desc' }, take: 2 })
    expect(kinds.map(({ kind }) => kind)).toEqual(['calendar.meeting_removed', 'calendar.meeting_removed'])
    await expect(removeMeetings(admin, input)).rejects.toThrow(Invalid)
  })

  it('of a committee that is not there are refused', async () => {
    const { admin } = await council()
    const nowhere = addMeeting(admin, { committeeId: crypto.randomUUID(), date: '2031-04-01' })
    await expect(nowhere).rejects.toMatchObject({ fields: { committeeId: 'choose_again' } })
  })
})

it('the calendar is an admin’s', async () => {
  const { staff } = await council()
  for (const actor of [staff, VISITOR]) {
    await expect(savePeriod(actor, SUMMER)).rejects.toThrow(Forbidden)
    await expect(removePeriod(actor, { id: crypto.randomUUID() })).rejects.toThrow(Forbidden)
    await expect(addMeeting(actor, { committeeId: null, date: '2031-04-01' })).rejects.toThrow(Forbidden)
    await expect(removeMeetings(actor, { year: 2031, ids: [] })).rejects.toThrow(Forbidden)
    expect(await calendarYear(actor, 2031)).toEqual({ periods: [], meetings: [] })
  }
})
