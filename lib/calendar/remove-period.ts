import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCouncil } from '../council/change-council'
import { NotFound } from '../errors'
import type { removePeriodInput } from './schema'

/** Takes a period out of the calendar. Terms that were already worked out from it stay as they are. */
export function removePeriod(actor: Actor, { id }: z.infer<typeof removePeriodInput>, at?: Date) {
  return changeCouncil(
    actor,
    async (tx) => {
      const period = await tx.calendarPeriod.findUnique({ where: { id } })
      if (!period) throw new NotFound('no_such_period')
      await tx.calendarPeriod.delete({ where: { id } })
      const { name, year } = period
      return {
        value: { name, year },
        entry: { kind: 'calendar.period_removed', about: {}, name, year: String(year) },
      }
    },
    at,
  )
}
