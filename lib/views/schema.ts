import { z } from 'zod'
import { requiredText } from '../commitments/schema'
import { isUnderstood, normalQuery } from './view-query'

/** What the forms of this room may hold. Messages are codes of messages/<language>/errors.json. */

/** More than this is no row to choose from any more. */
export const VIEWS_PER_PERSON = 30

/** Characters nobody sees, or that turn the reading direction: a name could pass for another. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u

export const nameSchema = requiredText('view_name_missing', 60)
  .refine((name) => !UNSEEN.test(name), 'view_name_unreadable')
  .refine((name) => /[\p{L}\p{N}]/u.test(name), 'view_name_missing')

const id = z.uuid('stale_form')

/** The query of a register address; refused where a part of it means nothing, since the view would show something else. */
export const querySchema = z
  .string('view_unreadable')
  .max(2000, 'view_unreadable')
  .refine(isUnderstood, 'view_unreadable')
  .transform(normalQuery)

export const saveViewInput = z.object({ name: nameSchema, query: querySchema })
export const renameViewInput = z.object({ id, name: nameSchema })
export const moveViewInput = z.object({ id, direction: z.enum(['up', 'down'], 'stale_form') })
export const viewInput = z.object({ id })
