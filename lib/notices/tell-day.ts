import { z } from 'zod'
import { dayOf } from '../clock'
import { toDate } from '../day'
import type { Task } from '../jobs/task'
import { councilSettings } from '../settings/queries'
import { tellTerms } from './tell-terms'
import { tellWeek } from './tell-week'

/** The hour, by the council's clock, at which the day's mail is written. */
const HOUR = 7
const MONDAY = 1

/** The queue's timetable knows UTC only: seven o'clock in Amsterdam is one of these two, by the season. */
export const TELL_DAY_AT = '0 5,6 * * * tell_day ?fill=12h&jobKey=tell_day'

const payloadSchema = z.object({ _cron: z.object({ ts: z.coerce.date() }) })
const hourIn = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
})

/** Whether it is the hour of the day's mail there. */
export const isHour = (instant: Date): boolean => Number(hourIn.format(instant)) === HOUR

/** Writes the mail of a day, and on Mondays that of the week. Run twice, it writes nothing twice. */
export const tellDay: Task = async (payload) => {
  const { ts } = payloadSchema.parse(payload)._cron
  if (!isHour(ts)) return
  const { dueSoonDays } = await councilSettings()
  const today = dayOf(ts)
  const moment = { today, soonDays: dueSoonDays }
  await tellTerms(moment, ts)
  if (toDate(today).getUTCDay() === MONDAY) await tellWeek(moment, ts)
}
