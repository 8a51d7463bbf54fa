import { z } from 'zod'
import { flag, versionSchema } from '../commitments/schema'

const colour = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() ? value.trim().toLowerCase() : null),
  z
    .string()
    .transform((text) => (text.startsWith('#') ? text : `#${text}`))
    .pipe(z.string().regex(/^#[0-9a-f]{6}$/, 'no_colour'))
    .nullable(),
)

/** Browsers send a file field that was left alone as a file of no bytes. */
const picture = z.preprocess(
  (value) => (value instanceof File && value.size > 0 ? value : null),
  z.custom<File | null>((value) => value === null || value instanceof File),
)

export const houseStyleInput = z
  .object({
    version: versionSchema,
    accentLight: colour,
    accentDark: colour,
    logo: picture,
    removeLogo: flag,
  })
  .refine(({ accentLight, accentDark }) => accentLight || !accentDark, {
    path: ['accentLight'],
    message: 'accent_day_missing',
  })
