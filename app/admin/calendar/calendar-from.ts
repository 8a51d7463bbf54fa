import { EARLIEST_YEAR, isPeriod, LATEST_YEAR } from '@/lib/calendar/schema'
import type { IsoDay } from '@/lib/day'

type Query = Record<string, string | string[] | undefined>

/** Which year an address asks for, this one where it asks for none; and which period's form is open. */
export function calendarFrom(query: Query, today: IsoDay) {
  const asked = Number(query.year)
  const known = Number.isInteger(asked) && asked >= EARLIEST_YEAR && asked <= LATEST_YEAR
  return {
    year: known ? asked : Number(today.slice(0, 4)),
    edit: typeof query.edit === 'string' && isPeriod(query.edit) ? query.edit : undefined,
    committeeId: typeof query.committee === 'string' ? query.committee : undefined,
  }
}
