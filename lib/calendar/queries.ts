import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { fromDate, toDate } from '../day'
import { db } from '../db/client'
import type { Calendar } from '../extraction/types'
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
