import { z } from 'zod'
import { numberSchema, requiredDay } from '../commitments/schema'

/** Longer lists are decided in more than one act. */
export const LIST_LIMIT = 100

/** The decision on a list. `numbers` is what the clerk had before them: nothing is settled that they did not see. */
export const settleListInput = z.object({
  committee: z.string('choose_again').min(1).max(100),
  meetingDate: requiredDay('meeting_date_missing'),
  numbers: z
    .string('nothing_on_list')
    .transform((text) => [...new Set(text.split(' ').filter(Boolean))])
    .pipe(z.array(numberSchema).min(1, 'nothing_on_list').max(LIST_LIMIT, 'choose_again')),
})
