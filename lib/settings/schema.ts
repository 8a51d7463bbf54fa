import { z } from 'zod'
import { flag, requiredText, versionSchema } from '../commitments/schema'

const YEAR = 366
/** A session lasts a working day at most (lib/sessions). */
const MOST_IDLE = 12

/** A number of days; an empty field is null. */
const days = (most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    z.coerce
      .number('no_days')
      .int('no_days')
      .min(1, 'no_days')
      .max(most, 'too_many_days')
      .nullable()
      .default(null),
  )

export const settingsInput = z.object({
  version: versionSchema,
  councilName: requiredText('council_name_missing', 100),
  committeeConfirms: flag,
  adminsNeedFactor: flag,
  everyoneNeedsFactor: flag,
  idleHours: z.coerce.number('no_hours').int('no_hours').min(1, 'no_hours').max(MOST_IDLE, 'no_hours'),
  plannedTermDays: days(10 * YEAR),
  dueSoonDays: days(YEAR).transform((value, context) => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'no_days' })
    return z.NEVER
  }),
})
