import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCouncil } from '../council/change-council'
import { fromDate, toDate } from '../day'
import { Conflict, Invalid } from '../errors'
import { type periodInput, periodStamp } from './schema'

/** Says when a recess or a part of the budget cycle is; letters read from then on follow it. */
export function savePeriod(actor: Actor, input: z.infer<typeof periodInput>, at?: Date) {
  const { name, year, seen, start, end } = input
  return changeCouncil(
    actor,
    async (tx) => {
      const key = { name_year: { name, year } }
      const row = await tx.calendarPeriod.findUnique({ where: key })
      const standing = row ? { start: fromDate(row.start), end: fromDate(row.end) } : undefined
      const stamp = periodStamp(standing)
      if (stamp !== seen)
        throw new Conflict('changed_meanwhile', { start: '', end: '', ...standing, seen: stamp })
      if (stamp === periodStamp({ start, end })) throw new Invalid('nothing_changed')
      const days = { start: toDate(start), end: toDate(end) }
      await tx.calendarPeriod.upsert({ where: key, create: { name, year, ...days }, update: days })
      return {
        value: { name, year },
        entry: {
          kind: 'calendar.period_saved',
          about: {},
          name,
          year: String(year),
          startDate: start,
          endDate: end,
        },
      }
    },
    at,
  )
}
