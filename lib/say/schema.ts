import { z } from 'zod'
import { numberSchema, optionalText } from '../commitments/schema'
import { SAY_VERDICTS } from './verdicts'

/** Whoever is not satisfied yet says what is missing: the assignee has to be able to do something about it. */
export const sayInput = z
  .object({
    number: numberSchema,
    /** The proposal the person was looking at. */
    proposalId: z.uuid('stale_form'),
    verdict: z.enum(SAY_VERDICTS, 'say_verdict_missing'),
    note: optionalText(),
  })
  .refine(({ verdict, note }) => verdict === 'satisfied' || note, {
    path: ['note'],
    message: 'say_note_missing',
  })
