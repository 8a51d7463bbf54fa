import { fromDate } from '../day'
import { db } from '../db/client'
import type { Calendar } from '../extraction/types'

const BUDGET_CYCLE = ['kadernota', 'voorjaarsnota', 'begroting', 'jaarstukken'] as const
type BudgetName = (typeof BUDGET_CYCLE)[number]
const isBudget = (name: string): name is BudgetName => (BUDGET_CYCLE as readonly string[]).includes(name)

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
