import type { IsoDay } from './day'

/** The one place that asks the clock. Verbs and pages take it from here; pure code gets it as an argument. */
export function now(): Date {
  return new Date()
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Calendar day in Amsterdam at an instant: deadlines are days there, whatever the server's time zone. */
export function dayOf(instant: Date): IsoDay {
  return amsterdam.format(instant)
}

export function today(): IsoDay {
  return dayOf(now())
}

const HOUR = 60 * 60 * 1000

/** The instant at which a day begins in Amsterdam: one or two hours before it does so in UTC. */
export function midnightOf(day: IsoDay): Date {
  const inUtc = Date.parse(`${day}T00:00:00Z`)
  const summer = new Date(inUtc - 2 * HOUR)
  return dayOf(summer) === day ? summer : new Date(inUtc - HOUR)
}
