/** The demo council's year: recesses, the planning-and-control cycle, and when each committee meets. */
import type { IsoDate } from '../../../lib/extraction/types'
import { COMMITTEES, type CommitteeKey } from './council'
import { addDays, daysBetween, nearestWeekday, weekdayOf, weekNumberSinceEpoch, yearOf } from './iso-day'

export type Period = { name: string; year: number; start: IsoDate; end: IsoDate }
type MeetingDay = { committee: CommitteeKey | null; date: IsoDate }

const SATURDAY = 6

/** Like the Dutch school holidays of region Midden; the summer recess is the council's own. `year` is that of the start. */
const RECESSES: Period[] = [
  { name: 'herfstreces', year: 2023, start: '2023-10-14', end: '2023-10-22' },
  { name: 'kerstreces', year: 2023, start: '2023-12-23', end: '2024-01-07' },
  { name: 'voorjaarsreces', year: 2024, start: '2024-02-17', end: '2024-02-25' },
  { name: 'meireces', year: 2024, start: '2024-04-27', end: '2024-05-05' },
  { name: 'zomerreces', year: 2024, start: '2024-07-13', end: '2024-08-25' },
  { name: 'herfstreces', year: 2024, start: '2024-10-26', end: '2024-11-03' },
  { name: 'kerstreces', year: 2024, start: '2024-12-21', end: '2025-01-05' },
  { name: 'voorjaarsreces', year: 2025, start: '2025-02-22', end: '2025-03-02' },
  { name: 'meireces', year: 2025, start: '2025-04-26', end: '2025-05-04' },
  { name: 'zomerreces', year: 2025, start: '2025-07-12', end: '2025-08-24' },
  { name: 'herfstreces', year: 2025, start: '2025-10-18', end: '2025-10-26' },
  { name: 'kerstreces', year: 2025, start: '2025-12-20', end: '2026-01-04' },
  { name: 'voorjaarsreces', year: 2026, start: '2026-02-14', end: '2026-02-22' },
  { name: 'meireces', year: 2026, start: '2026-04-25', end: '2026-05-03' },
  { name: 'zomerreces', year: 2026, start: '2026-07-18', end: '2026-08-30' },
  { name: 'herfstreces', year: 2026, start: '2026-10-17', end: '2026-10-25' },
  { name: 'kerstreces', year: 2026, start: '2026-12-19', end: '2027-01-03' },
  { name: 'voorjaarsreces', year: 2027, start: '2027-02-20', end: '2027-02-28' },
  { name: 'meireces', year: 2027, start: '2027-04-24', end: '2027-05-02' },
  { name: 'zomerreces', year: 2027, start: '2027-07-17', end: '2027-08-29' },
  { name: 'herfstreces', year: 2027, start: '2027-10-16', end: '2027-10-24' },
  { name: 'kerstreces', year: 2027, start: '2027-12-25', end: '2028-01-09' },
]

/** For a year the table does not know: the Saturday nearest this day, and the number of days off. */
const RECESS_HABITS = [
  { name: 'voorjaarsreces', near: '02-19', days: 9 },
  { name: 'meireces', near: '04-27', days: 9 },
  { name: 'zomerreces', near: '07-16', days: 44 },
  { name: 'herfstreces', near: '10-19', days: 9 },
  { name: 'kerstreces', near: '12-22', days: 16 },
]

/** `shift`: the product of year Y is dealt with in Y + shift. */
const BUDGET_HABITS = [
  { name: 'kadernota', shift: 0, start: '05-15', end: '07-05' },
  { name: 'begroting', shift: -1, start: '09-15', end: '11-15' },
  { name: 'jaarstukken', shift: 1, start: '05-01', end: '07-05' },
] as const

/** Liberation day: the one public holiday that can fall on a meeting day outside every recess. */
const NO_MEETING = ['05-05']
const COUNCIL_RHYTHM = { weekday: 3, phase: 2 }
const WEEKS_BETWEEN_MEETINGS = 3

function recess(habit: (typeof RECESS_HABITS)[number], year: number): Period {
  const known = RECESSES.find((row) => row.name === habit.name && row.year === year)
  if (known) return known
  const start = nearestWeekday(`${year}-${habit.near}`, SATURDAY)
  return { name: habit.name, year, start, end: addDays(start, habit.days - 1) }
}

export const recessesOf = (year: number): Period[] => RECESS_HABITS.map((habit) => recess(habit, year))

export function budgetPeriod(name: (typeof BUDGET_HABITS)[number]['name'], year: number): Period {
  const habit = BUDGET_HABITS.find((row) => row.name === name)
  if (!habit) throw new Error(`no such product in the budget cycle: ${name}`)
  const when = year + habit.shift
  return { name, year, start: `${when}-${habit.start}`, end: `${when}-${habit.end}` }
}

const inRecess = (day: IsoDate): boolean =>
  [yearOf(day) - 1, yearOf(day)].flatMap(recessesOf).some((row) => row.start <= day && day <= row.end)

const isMeetingDay = (day: IsoDate, phase: number): boolean =>
  weekNumberSinceEpoch(day) % WEEKS_BETWEEN_MEETINGS === phase &&
  !NO_MEETING.includes(day.slice(5)) &&
  !inRecess(day)

/** Meeting days of a committee (null = the council) between two days, both inclusive, oldest first. */
export function meetingDays(committee: CommitteeKey | null, from: IsoDate, to: IsoDate): IsoDate[] {
  const rhythm = committee === null ? COUNCIL_RHYTHM : COMMITTEES[committee].rhythm
  const first = addDays(from, (rhythm.weekday - weekdayOf(from) + 7) % 7)
  const weeks = Math.max(0, Math.floor(daysBetween(first, to) / 7) + 1)
  return Array.from({ length: weeks }, (_, week) => addDays(first, week * 7)).filter((day) =>
    isMeetingDay(day, rhythm.phase),
  )
}

/** Everything an admin would enter: from four years before today until the end of next year. */
export function councilCalendar(today: IsoDate): { periods: Period[]; meetings: MeetingDay[] } {
  const years = [-4, -3, -2, -1, 0, 1, 2].map((shift) => yearOf(today) + shift)
  const budget = years.flatMap((year) => BUDGET_HABITS.map((habit) => budgetPeriod(habit.name, year)))
  const bodies = [null, ...(Object.keys(COMMITTEES) as CommitteeKey[])]
  const meetings = bodies.flatMap((committee) =>
    meetingDays(committee, `${yearOf(today) - 4}-01-01`, `${yearOf(today) + 1}-12-31`).map((date) => ({
      committee,
      date,
    })),
  )
  return { periods: [...years.flatMap(recessesOf), ...budget], meetings }
}
