import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCouncil } from '../council/change-council'
import { fromDate } from '../day'
import { Invalid } from '../errors'
import type { Entry } from '../history/entries'
import type { removeMeetingsInput } from './schema'

/** Takes meetings out of the calendar; one that somebody else has removed meanwhile is no harm. */
export function removeMeetings(actor: Actor, input: z.infer<typeof removeMeetingsInput>, at?: Date) {
  const { year, ids } = input
  return changeCouncil(
    actor,
    async (tx) => {
      const where = { id: { in: ids } }
      const meetings = await tx.meeting.findMany({
        where,
        include: { committee: true },
        orderBy: { date: 'asc' },
      })
      if (meetings.length === 0) throw new Invalid('no_meeting_chosen')
      await tx.meeting.deleteMany({ where })
      const entry: Entry[] = meetings.map(({ committee, date }) => ({
        kind: 'calendar.meeting_removed',
        about: {},
        committee: committee?.shortName ?? null,
        meetingDate: fromDate(date),
      }))
      return { value: { year, ids }, entry }
    },
    at,
  )
}
