import type { Calendar } from '../../types'

/** The sample council's recesses as far as they are published here; an admin's own calendar replaces them. */
export const DEFAULT_CALENDAR: Calendar = {
  recesses: [
    { name: 'zomerreces', start: '2025-07-12', end: '2025-08-24' },
    { name: 'zomerreces', start: '2026-07-18', end: '2026-08-30' },
  ],
  budgetCycle: [],
  meetings: [],
}
