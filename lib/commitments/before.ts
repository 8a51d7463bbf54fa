import { z } from 'zod'
import type { Commitment } from '../db/generated/client'
import { STATES } from './lifecycle'
import { windowOf } from './windows'

const id = z.uuid().nullable()
const day = z.iso.date().nullable()

/** What an act may have changed, as it stood before: what undoing puts back. */
export const beforeSchema = z.object({
  assigneeId: id,
  portfolioId: id,
  departmentId: id,
  state: z.enum(STATES),
  phrase: z.string().nullable(),
  earliest: day,
  latest: day,
  planned: z.boolean(),
  slips: z.int(),
})
export type Before = z.infer<typeof beforeSchema>

export function beforeOf(commitment: Commitment): Before {
  const { assigneeId, portfolioId, departmentId, state, slips, duePlanned: planned } = commitment
  return { assigneeId, portfolioId, departmentId, state, slips, planned, ...windowOf(commitment) }
}
