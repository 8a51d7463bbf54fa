/**
 * The demo council lives around today: what is overdue in the demo stays overdue whenever the demo is started.
 * So its data hold distances from today instead of dates.
 */
import type { IsoDate } from '../../../lib/extraction/types'
import { addDays, dayInMonth, mondayOf } from './iso-day'

/**
 * `{ days: -40 }`: forty days ago. `{ weeks: 2, weekday: 4 }`: Thursday of the week after next (1 = Monday, 7 = Sunday).
 * `{ months: -4, day: 12 }`: the 12th of the month four months back; 31 = that month's last day.
 */
export type RelativeDay =
  | { days: number }
  | { weeks: number; weekday: number }
  | { months: number; day: number }

export function resolveDay(relative: RelativeDay, today: IsoDate): IsoDate {
  if ('days' in relative) return addDays(today, relative.days)
  if ('weeks' in relative) return addDays(mondayOf(today), relative.weeks * 7 + relative.weekday - 1)
  return dayInMonth(today, relative.months, relative.day)
}
