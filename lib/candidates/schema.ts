import { z } from 'zod'
import {
  KINDS,
  optionalText,
  orderedWindow,
  requiredText,
  STRENGTHS,
  versionSchema,
  windowFields,
} from '../commitments/schema'

const candidateRef = { candidateId: z.uuid('choose_again'), version: versionSchema }

/** What a reviewer may correct before accepting. */
const corrected = {
  title: requiredText('title_missing', 200),
  kind: z.enum(KINDS, 'choose_again'),
  strength: z.enum(STRENGTHS, 'choose_again'),
  owner: optionalText(200),
  ...windowFields,
}

export const acceptInput = z.object(candidateRef)
export const correctInput = z.object({ ...candidateRef, ...corrected }).superRefine(orderedWindow)
export const rejectInput = z.object({ ...candidateRef, reason: requiredText('reason_missing', 500) })
export const undoInput = z.object(candidateRef)
/** Into another candidate of the same document, or into a commitment that already stands in the register. */
export const mergeInput = z
  .object({
    ...candidateRef,
    intoCandidateId: z.preprocess((v) => v || null, z.uuid('choose_again').nullable()),
    intoNumber: optionalText(20),
  })
  .refine((value) => Boolean(value.intoCandidateId) !== Boolean(value.intoNumber), {
    path: ['intoNumber'],
    message: 'merge_target_missing',
  })
/** A passage the extractor missed, selected or typed over by hand. */
export const addByHandInput = z
  .object({ documentId: z.uuid('choose_again'), quote: requiredText('quote_missing', 5000), ...corrected })
  .superRefine(orderedWindow)
