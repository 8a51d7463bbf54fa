import { z } from 'zod'

/** What shows once more who sits at the keyboard; a form that asks for none of it leaves it out. */
export const ownProof = {
  currentPassword: z.string().max(1000, 'too_long').optional(),
  currentCode: z.string().trim().max(100, 'code_wrong').optional(),
}
export type Proof = { currentPassword?: string; currentCode?: string }
