import { z } from 'zod'
import { optionalId, requiredDay } from '../commitments/schema'

/** The words letters use, and the reader of terms knows; in the order of a council's year. */
export const RECESSES = ['voorjaarsreces', 'meireces', 'zomerreces', 'herfstreces', 'kerstreces'] as const
export const BUDGET_CYCLE = ['jaarstukken', 'kadernota', 'voorjaarsnota', 'begroting'] as const
export const PERIODS = [...RECESSES, ...BUDGET_CYCLE] as const
export type PeriodName = (typeof PERIODS)[number]
export type BudgetName = (typeof BUDGET_CYCLE)[number]

export const isPeriod = (name: string): name is PeriodName => (PERIODS as readonly string[]).includes(name)
export const isBudget = (name: string): name is BudgetName =>
  (BUDGET_CYCLE as readonly string[]).includes(name)

export const EARLIEST_YEAR = 2000
export const LATEST_YEAR = 2100

const year = z.coerce
  .number('stale_form')
  .int('stale_form')
  .min(EARLIEST_YEAR, 'stale_form')
  .max(LATEST_YEAR, 'stale_form')
const yearOf = (day: string) => Number(day.slice(0, 4))

/** A recess belongs to the year it starts in; a budget is dealt with in the year before, its accounts in the year after. */
function isInItsYear({ name, year, start }: { name: PeriodName; year: number; start: string }) {
  return isBudget(name) ? Math.abs(yearOf(start) - year) <= 1 : yearOf(start) === year
}

/** What the form showed of a period, so that a change made meanwhile is noticed; empty for one that is new. */
export const periodStamp = (period: { start: string; end: string } | undefined) =>
  period ? `${period.start}/${period.end}` : ''

export const periodInput = z
  .object({
    name: z.enum(PERIODS, 'stale_form'),
    year,
    seen: z.string('stale_form').max(30, 'stale_form'),
    start: requiredDay('first_day_missing'),
    end: requiredDay('last_day_missing'),
  })
  .refine(({ start, end }) => start <= end, { path: ['end'], message: 'window_order' })
  .refine(isInItsYear, { path: ['start'], message: 'period_other_year' })
export const removePeriodInput = z.object({ id: z.uuid('stale_form') })

export const meetingInput = z.object({
  committeeId: optionalId,
  date: requiredDay('meeting_day_missing').refine(
    (day) => yearOf(day) >= EARLIEST_YEAR && yearOf(day) <= LATEST_YEAR,
    'no_date',
  ),
})

const MEETING_FIELD = 'meeting_'

/** A form holds one value per name, so every meeting has a checkbox of its own. */
export const meetingField = (id: string) => `${MEETING_FIELD}${id}`

export const removeMeetingsInput = z.preprocess(
  (input) => {
    const ticked = Object.entries((input ?? {}) as Record<string, unknown>).filter(
      ([name, value]) => name.startsWith(MEETING_FIELD) && value === 'on',
    )
    const { year } = (input ?? {}) as { year?: unknown }
    return { year, ids: ticked.map(([name]) => name.slice(MEETING_FIELD.length)) }
  },
  z.object({ year, ids: z.array(z.uuid('stale_form')) }),
)
