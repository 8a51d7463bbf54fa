import { z } from 'zod'
import { flag } from '../commitments/schema'

/** What goes after a period, each by the name of its period. */
export const RETENTION_RULES = [
  'rejectedCandidates',
  'unpublishedDocuments',
  'mail',
  'closedAccounts',
  'notesOfRuns',
] as const
export type RetentionRule = (typeof RETENTION_RULES)[number]

/** Months after which each goes; null: it is kept. */
export type Periods = Record<RetentionRule, number | null>

const MOST_MONTHS = 1_200
const months = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  z.coerce
    .number('no_months')
    .int('no_months')
    .min(1, 'no_months')
    .max(MOST_MONTHS, 'no_months')
    .nullable()
    .default(null),
)

export const retentionInput = z.object({
  version: z.coerce.number('stale_form').int('stale_form'),
  rejectedCandidates: months,
  unpublishedDocuments: months,
  mail: months,
  closedAccounts: months,
  notesOfRuns: months,
  nightly: flag,
})

/** Nothing comes back: whoever runs it has ticked that they know. */
export const runInput = z.object({ sure: z.literal('on', 'not_sure') })
