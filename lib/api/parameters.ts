import { z } from 'zod'
import { SORTS, STANDINGS } from '../commitments/filters'
import { STATES } from '../commitments/lifecycle'
import { KINDS, numberSchema, STRENGTHS } from '../commitments/schema'

const word = z.string().trim().min(1).max(100)
const limit = z.coerce.number().int().min(1).max(100).default(50)

/** Query parameters per list; one that is not here is refused, so that a typing error never widens an answer. */
export const commitmentsQuery = z.strictObject({
  q: z.string().trim().min(1).max(200).optional(),
  standing: z.enum(STANDINGS).optional(),
  state: z.enum(STATES).optional(),
  committee: word.optional(),
  portfolio: word.optional(),
  holder: word.optional(),
  party: word.optional(),
  kind: z.enum(KINDS).optional(),
  strength: z.enum(STRENGTHS).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  document: z.uuid().optional(),
  sort: z.enum(SORTS).optional(),
  after: numberSchema.max(20).optional().describe('Number of the last commitment of the page before.'),
  limit,
})
export const toezeggingenQuery = z.strictObject({ after: numberSchema.max(20).optional(), limit })
export const documentsQuery = z.strictObject({ after: z.uuid().optional() })
export const figuresQuery = z.strictObject({
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  committee: word.optional(),
  portfolio: word.optional(),
})
export const noQuery = z.strictObject({})
