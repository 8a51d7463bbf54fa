import { z } from 'zod'
import { requiredText } from '../commitments/schema'

/** More secret addresses than this nobody keeps apart. */
export const LINKS_PER_PERSON = 10

export const makeLinkInput = z.object({ name: requiredText('feed_link_name_missing', 60) })
export const revokeLinkInput = z.object({ id: z.uuid('stale_form') })
