'use server'

import { calendarHref } from '@/components/admin/calendar-href'
import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { addMeeting } from '@/lib/calendar/add-meeting'
import { removeMeetings } from '@/lib/calendar/remove-meetings'
import { removePeriod } from '@/lib/calendar/remove-period'
import { savePeriod } from '@/lib/calendar/save-period'
import * as schema from '@/lib/calendar/schema'

export async function savePeriodAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.periodInput,
    verb: savePeriod,
    next: ({ year }) => calendarHref(year, { done: 'period_saved' }),
  })
}

export async function removePeriodAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.removePeriodInput,
    verb: removePeriod,
    next: ({ year }) => calendarHref(year, { done: 'period_removed' }),
  })
}

export async function addMeetingAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.meetingInput,
    verb: addMeeting,
    next: ({ id, committeeId, date }) =>
      calendarHref(Number(date.slice(0, 4)), {
        committee: committeeId ?? '',
        done: 'meeting_added',
        turn: id,
      }),
  })
}

export async function removeMeetingsAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.removeMeetingsInput,
    verb: removeMeetings,
    next: ({ year, ids }) => calendarHref(year, { done: 'meetings_removed', turn: `without-${ids[0]}` }),
  })
}
