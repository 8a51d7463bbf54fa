import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCouncil } from '../council/change-council'
import { toDate } from '../day'
import { Invalid } from '../errors'
import type { meetingInput } from './schema'

/** Adds a day on which a committee meets, or the council itself where no committee is named. */
export function addMeeting(actor: Actor, input: z.infer<typeof meetingInput>, at?: Date) {
  const { committeeId, date } = input
  return changeCouncil(
    actor,
    async (tx) => {
      const committee = committeeId && (await tx.committee.findUnique({ where: { id: committeeId } }))
      if (committeeId && !committee) throw new Invalid('check_fields', { committeeId: 'choose_again' })
      // The council's own meetings have no committee, and the unique index does not see two absences as equal.
      if (await tx.meeting.findFirst({ where: { committeeId, date: toDate(date) } }))
        throw new Invalid('check_fields', { date: 'meeting_known' })
      const { id } = await tx.meeting.create({ data: { committeeId, date: toDate(date) } })
      const name = committee ? committee.shortName : null
      return {
        value: { id, committeeId, date },
        entry: { kind: 'calendar.meeting_added', about: {}, committee: name, meetingDate: date },
      }
    },
    at,
  )
}
