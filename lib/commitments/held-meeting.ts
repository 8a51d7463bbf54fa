import { dayOf } from '../clock'
import type { IsoDay } from '../day'
import { Invalid } from '../errors'

/** A decision is recorded once the meeting that took it has been held. @throws Invalid */
export function requireHeld(meetingDate: IsoDay | null, at: Date) {
  if (meetingDate && meetingDate > dayOf(at))
    throw new Invalid('check_fields', { meetingDate: 'meeting_ahead' })
}
