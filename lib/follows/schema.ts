import { z } from 'zod'

/** What can be followed. */
export const FOLLOWED = ['commitment', 'view', 'committee', 'portfolio'] as const
export type Followed = (typeof FOLLOWED)[number]

/** `id` of the thing; an old form may name what is gone. */
export const followInput = z.object({ what: z.enum(FOLLOWED, 'stale_form'), id: z.uuid('stale_form') })
export type FollowInput = z.infer<typeof followInput>
