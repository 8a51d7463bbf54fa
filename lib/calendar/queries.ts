import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { fromDate, type IsoDay, toDate } from '../day'
import { db } from '../db/client'
import type { Calendar } from '../extraction/types'
import { boundsOf, leansOnCalendar } from './leaning'
import { isBudget } from './schema'

/** The council's calendar as the resolver of terms wants it. */
export async function calendarFor(): Promise<Calendar> {
  const [periods, meetings] = await Promise.all([
    db().calendarPeriod.findMany({ orderBy: { start: 'asc' } }),
    db().meeting.findMany({
      select: { date: true, committee: { select: { shortName: true } } },
      orderBy: { date: 'asc' },
    }),
  ])
  return {
    recesses: periods
      .filter(({ name }) => !isBudget(name))
      .map(({ name, start, end }) => ({ name, start: fromDate(start), end: fromDate(end) })),
    budgetCycle: periods.flatMap(({ name, year, start, end }) =>
      isBudget(name) ? [{ name, year, start: fromDate(start), end: fromDate(end) }] : [],
    ),
    meetings: meetings.map(({ date, committee }) => ({
      committee: committee?.shortName ?? null,
      date: fromDate(date),
    })),
  }
}

/** What the calendar says of one year: the periods named after it and the meetings held in it. */
export async function calendarYear(actor: Actor, year: number) {
  if (!may(actor, 'council.manage')) return { periods: [], meetings: [] }
  const within = { gte: toDate(`${year}-01-01`), lte: toDate(`${year}-12-31`) }
  const [periods, meetings] = await Promise.all([
    db().calendarPeriod.findMany({ where: { year } }),
    db().meeting.findMany({ where: { date: within }, orderBy: { date: 'asc' } }),
  ])
  return {
    periods: periods.map(({ id, name, start, end }) => ({
      id,
      name,
      start: fromDate(start),
      end: fromDate(end),
    })),
    meetings: meetings.map(({ id, committeeId, date }) => ({ id, committeeId, date: fromDate(date) })),
  }
}

export type Recess = { name: string; start: IsoDay; end: IsoDay }

/** The council's recesses that touch a stretch of days. */
export async function listRecesses({ from, to }: { from: IsoDay; to: IsoDay }): Promise<Recess[]> {
  const periods = await db().calendarPeriod.findMany({
    where: { start: { lte: toDate(to) }, end: { gte: toDate(from) } },
    orderBy: { start: 'asc' },
  })
  const recesses = periods.filter(({ name }) => !isBudget(name))
  return recesses.map(({ name, start, end }) => ({ name, start: fromDate(start), end: fromDate(end) }))
}

type Reckoned = { phrase: string | null; earliest: IsoDay | null; latest: IsoDay | null; madeOn: IsoDay }

/**
 * What of the council's calendar, as it stands now, gave a window its bounds: periods that begin or end there, and
 * meetings on its last day. Nothing where its words do not lean on the calendar.
 */
export async function anchorsOf({ phrase, earliest, latest, madeOn }: Reckoned, committeeId: string | null) {
  if (!latest || !leansOnCalendar(phrase)) return { periods: [], meetings: [] }
  const { starts, ends } = boundsOf({ earliest, latest, madeOn })
  const [periods, meetings] = await Promise.all([
    db().calendarPeriod.findMany({
      where: { OR: [{ start: { in: starts.map(toDate) } }, { end: { in: ends.map(toDate) } }] },
      orderBy: { start: 'asc' },
    }),
    db().meeting.findMany({
      where: { date: toDate(latest), OR: [{ committeeId }, { committeeId: null }] },
      select: { committeeId: true },
    }),
  ])
  return {
    periods: periods.map(({ name, year, start, end }) => ({
      name,
      year,
      start: fromDate(start),
      end: fromDate(end),
    })),
    meetings: meetings.map((meeting) => ({ ofCommittee: meeting.committeeId !== null, date: latest })),
  }
}

/** The first meeting of a committee, or of the council, on or after a day; null where none is planned. */
export async function nextMeeting(committeeId: string | null, from: IsoDay): Promise<IsoDay | null> {
  const meeting = await db().meeting.findFirst({
    where: { committeeId, date: { gte: toDate(from) } },
    select: { date: true },
    orderBy: { date: 'asc' },
  })
  return meeting && fromDate(meeting.date)
}
