import { z } from 'zod'
import { flag, requiredText, versionSchema } from '../commitments/schema'

const YEAR = 366

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
  plannedTermDays: days(10 * YEAR),
  dueSoonDays: days(YEAR).transform((value, context) => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'no_days' })
    return z.NEVER
  }),
})
