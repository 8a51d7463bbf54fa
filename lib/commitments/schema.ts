import { z } from 'zod'

/**
 * What the forms of this room may hold. Messages are codes of messages/<language>/errors.json. An empty field is
 * null: a form cannot say "nothing" in another way.
 */

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)

export const optionalText = (max = 2000) =>
  z.preprocess(blank, z.string().trim().max(max, 'too_long').nullable().default(null))
export const requiredText = (code: string, max = 2000) =>
  z.preprocess((value) => blank(value) ?? undefined, z.string(code).trim().max(max, 'too_long'))
export const optionalDay = z.preprocess(blank, z.iso.date('no_date').nullable().default(null))
export const requiredDay = (code: string) =>
  z.preprocess((value) => blank(value) ?? undefined, z.string(code).pipe(z.iso.date('no_date')))
export const optionalId = z.preprocess(blank, z.uuid('choose_again').nullable().default(null))
/** A checkbox: present or absent in the form. */
export const flag = z.preprocess((value) => value === 'on' || value === 'true' || value === true, z.boolean())

export const numberSchema = z.string().regex(/^T\d{4}-\d{4,}$/, 'unknown_number')
export const versionSchema = z.coerce.number('stale_form').int('stale_form')
export const KINDS = ['information', 'action', 'expectation', 'recurring', 'pending'] as const
export const STRENGTHS = ['firm', 'expected', 'soft'] as const

export const windowFields = { phrase: optionalText(200), earliest: optionalDay, latest: optionalDay }

/** The end of a window may not lie before its beginning; said at the field a clerk would correct. */
export function orderedWindow(
  value: { earliest: string | null; latest: string | null },
  context: z.RefinementCtx,
) {
  if (value.earliest && value.latest && value.earliest > value.latest)
    context.addIssue({ code: 'custom', path: ['latest'], message: 'window_order' })
  if (value.earliest && !value.latest)
    context.addIssue({ code: 'custom', path: ['latest'], message: 'window_open' })
}

/** Where a new window is asked for, its last day has to be there. */
export const hasNewWindow = ({ latest }: { latest: string | null }) => latest !== null
export const atNewWindow = { path: ['latest'], message: 'new_window_missing' }

/** What a clerk may say of a commitment, at registration and in an amendment. */
export const commitmentFields = {
  title: requiredText('title_missing', 200),
  kind: z.enum(KINDS, 'choose_again'),
  strength: z.enum(STRENGTHS, 'choose_again'),
  madeBy: optionalText(200),
  party: optionalText(100),
  committeeId: optionalId,
}

export const startInput = z.object({ number: numberSchema })
export const progressInput = z.object({ number: numberSchema, note: requiredText('note_missing') })

export const evidenceFields = {
  documentNumber: optionalText(40),
  evidenceDate: optionalDay,
  evidenceQuote: optionalText(4000),
  note: optionalText(4000),
}
type Evidence = Record<'documentNumber' | 'evidenceQuote' | 'note', string | null>
export const hasEvidence = ({ documentNumber, evidenceQuote, note }: Evidence) =>
  Boolean(documentNumber || evidenceQuote || note)
export const atEvidence = { path: ['documentNumber'], message: 'evidence_missing' }

export const settlementProposalInput = z
  .object({ number: numberSchema, ...evidenceFields })
  .refine(hasEvidence, atEvidence)

export const settleInput = z.object({ number: numberSchema, meetingDate: optionalDay })
export const settlePartlyInput = z
  .object({
    number: numberSchema,
    meetingDate: optionalDay,
    remainder: requiredText('remainder_missing'),
    ...windowFields,
  })
  .superRefine(orderedWindow)
  .refine(hasNewWindow, atNewWindow)
export const pullOutInput = z.object({ number: numberSchema, reason: requiredText('reason_missing') })
export const putBackInput = z.object({ number: numberSchema })
export const returnInput = z.object({
  number: numberSchema,
  meetingDate: optionalDay,
  reason: requiredText('reason_missing'),
})

export const extensionFields = { reason: requiredText('reason_missing'), ...windowFields }
export const extensionRequestInput = z
  .object({ number: numberSchema, ...extensionFields })
  .superRefine(orderedWindow)
  .refine(hasNewWindow, atNewWindow)
/** Given at once, by the office or by a meeting. */
export const extensionInput = z
  .object({ number: numberSchema, ...extensionFields, meetingDate: optionalDay })
  .superRefine(orderedWindow)
  .refine(hasNewWindow, atNewWindow)
export const extensionDecisionInput = z
  .object({
    number: numberSchema,
    decision: z.enum(['granted', 'refused'], 'choose_again'),
    reason: optionalText(),
    meetingDate: optionalDay,
  })
  .refine((value) => value.decision === 'granted' || value.reason, {
    path: ['reason'],
    message: 'reason_missing',
  })

export const holdInput = z.object({
  number: numberSchema,
  reason: requiredText('reason_missing'),
  resumeOn: requiredDay('resume_date_missing'),
})
export const resumeInput = z.object({ number: numberSchema })
export const closeInput = z.object({
  number: numberSchema,
  outcome: z.enum(['lapsed', 'not_kept'], 'choose_again'),
  reason: requiredText('reason_missing'),
  meetingDate: requiredDay('meeting_date_missing'),
})
export const reopenInput = z.object({ number: numberSchema, reason: requiredText('reason_missing') })

export const assignInput = z.object({
  number: numberSchema,
  version: versionSchema,
  assigneeId: optionalId,
  portfolioId: optionalId,
  departmentId: optionalId,
})
export const amendInput = z
  .object({
    number: numberSchema,
    version: versionSchema,
    ...commitmentFields,
    confidential: flag,
    ...windowFields,
  })
  .superRefine(orderedWindow)
export const departmentInput = z.object({
  number: numberSchema,
  version: versionSchema,
  departmentId: optionalId,
})
export const publishInput = z.object({ number: numberSchema })
