import { z } from 'zod'

/** What the forms of this room may hold. Messages are codes of messages/<language>/errors.json. */

const currentPassword = z.string('password_missing').min(1, 'password_missing').max(1000, 'too_long')
const code = z.string('code_missing').trim().min(1, 'code_missing').max(100, 'code_wrong')

export const beginFactorInput = z.object({ currentPassword })
export const confirmFactorInput = z.object({ code })
export const removeFactorInput = z.object({ currentPassword })
/** `back`: where to go after signing in. */
export const secondStepInput = z.object({ code, back: z.string().max(500).optional() })
