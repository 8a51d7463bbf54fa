import { z } from 'zod'
import { numberSchema } from '../commitments/schema'
import { RELATION_WORDS } from './kinds'

/** What the forms of this room may hold. Messages are codes of messages/<language>/errors.json. */

/** A number as people type it: in small letters, with spaces around it. */
const typedNumber = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
  z.string('unknown_number').regex(/^T\d{4}-\d{4,}$/, 'unknown_number'),
)

export const relateInput = z.object({
  number: numberSchema,
  relation: z.enum(RELATION_WORDS, 'choose_again'),
  other: typedNumber,
})
export const unrelateInput = z.object({ number: numberSchema, relationId: z.uuid('stale_form') })
