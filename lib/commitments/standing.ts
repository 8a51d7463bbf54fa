import { addDays, daysBetween, type IsoDay } from '../day'
import { CLOCK_RUNS, CLOSED, type State } from './lifecycle'

/** How a commitment stands today. Derived, never stored: it changes at midnight without anyone writing. */
export type Standing = 'overdue' | 'due_soon' | 'on_track' | 'no_term' | 'waiting' | 'closed'

export type Standable = { state: State; latest: IsoDay | null }

/**
 * Late from the day after `latest`. A promise on hold, or whose evidence waits for the committee, is not late.
 * @param today calendar day in Europe/Amsterdam
 * @param soonDays how many days ahead counts as soon (a setting)
 */
export function standingOf({ state, latest }: Standable, today: IsoDay, soonDays: number): Standing {
  if ((CLOSED as readonly State[]).includes(state)) return 'closed'
  if (!(CLOCK_RUNS as readonly State[]).includes(state)) return 'waiting'
  if (!latest) return 'no_term'
  if (latest < today) return 'overdue'
  return latest <= addDays(today, soonDays) ? 'due_soon' : 'on_track'
}

/** Days past `latest`, 0 when not late. */
export function daysLate(commitment: Standable, today: IsoDay): number {
  return standingOf(commitment, today, 0) === 'overdue' ? daysBetween(commitment.latest as IsoDay, today) : 0
}
