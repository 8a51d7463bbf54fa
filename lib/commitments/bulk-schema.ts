import { z } from 'zod'
import type { Act } from '../access/policy'
import {
  atEvidence,
  atNewWindow,
  evidenceFields,
  extensionFields,
  hasEvidence,
  hasNewWindow,
  numberSchema,
  optionalDay,
  optionalId,
  orderedWindow,
  versionSchema,
} from './schema'

/** What the form of an act on several commitments may hold. Messages are codes of messages/<language>/errors.json. */

export const BULK_ACTS = ['assign', 'set_department', 'extend', 'propose_settlement', 'publish'] as const
export type BulkAct = (typeof BULK_ACTS)[number]
export const isBulkAct = (word: unknown): word is BulkAct => (BULK_ACTS as readonly unknown[]).includes(word)

/** The right each act asks for, of one commitment or of many. */
export const BULK_RIGHTS = {
  assign: 'commitment.assign',
  set_department: 'commitment.set_department',
  extend: 'commitment.decide_extension',
  propose_settlement: 'commitment.propose_settlement',
  publish: 'commitment.publish',
} as const satisfies Record<BulkAct, Act>

export const BULK_LIMIT = 200

const ITEM = 'item_'
/** A form holds one value per name, so every commitment has a checkbox of its own; it sends the version shown. */
export const bulkItemField = (number: string) => `${ITEM}${number}`

/** In a list where nothing may be chosen by accident, "none" is a choice of its own. */
export const NONE = 'none'

const chosen = z
  .array(z.object({ number: numberSchema, version: versionSchema }))
  .min(1, 'nothing_chosen')
  .max(BULK_LIMIT, 'too_many_chosen')

/** Where the register stood; a return address, and nothing more. */
const view = z.string().max(2000).catch('')
const common = { items: chosen, view }

const assign = z.object({
  act: z.literal(['assign']),
  ...common,
  assigneeId: z.uuid('assignee_missing'),
  portfolioId: optionalId,
})
const setDepartment = z.object({
  act: z.literal(['set_department']),
  ...common,
  departmentId: z
    .union([z.literal(NONE), z.uuid('department_missing')], 'department_missing')
    .transform((id) => (id === NONE ? null : id)),
})
const extend = z
  .object({ act: z.literal(['extend']), ...common, ...extensionFields, meetingDate: optionalDay })
  .superRefine(orderedWindow)
  .refine(hasNewWindow, atNewWindow)
const proposeSettlement = z
  .object({ act: z.literal(['propose_settlement']), ...common, ...evidenceFields })
  .refine(hasEvidence, atEvidence)
const publish = z.object({ act: z.literal(['publish']), ...common })

function collectItems(input: unknown) {
  const given = Object.entries((input ?? {}) as Record<string, unknown>)
  const items = given
    .filter(([name]) => name.startsWith(ITEM))
    .map(([name, version]) => ({ number: name.slice(ITEM.length), version }))
  return { ...Object.fromEntries(given), items }
}

export const bulkInput = z.preprocess(
  collectItems,
  z.discriminatedUnion('act', [assign, setDepartment, extend, proposeSettlement, publish], 'stale_form'),
)
export type BulkInput = z.output<typeof bulkInput>
export type BulkItemInput = BulkInput['items'][number]

export const undoInput = z.object({ run: z.uuid('stale_form') })
