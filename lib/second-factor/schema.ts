import { z } from 'zod'
import { ownProof } from '../people/proof-schema'

/** What the forms of this room may hold. Messages are codes of messages/<language>/errors.json. */

const code = z.string('code_missing').trim().min(1, 'code_missing').max(100, 'code_wrong')

export const beginFactorInput = z.object(ownProof)
export const confirmFactorInput = z.object({ code })
export const removeFactorInput = z.object(ownProof)
/** `back`: where to go after signing in. */
export const secondStepInput = z.object({ code, back: z.string().max(500).optional() })
