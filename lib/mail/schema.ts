import { z } from 'zod'
import { MAIL_KINDS, MAIL_STATES } from './kinds'

/** What forms and addresses of this room may hold. */

export const sendAgainInput = z.object({ id: z.uuid('no_such_mail') })

/** Which mail a list shows; a part that means nothing is left out. */
const filterSchema = z.object({
  state: z.enum(MAIL_STATES).optional().catch(undefined),
  kind: z.enum(MAIL_KINDS).optional().catch(undefined),
  /** The mail after which the page begins. */
  after: z.uuid().optional().catch(undefined),
})
export type MailFilter = z.infer<typeof filterSchema>

export const readMailFilter = (query: Record<string, unknown>): MailFilter => filterSchema.parse(query)

/** Address of a list of mail. */
export function mailHref(filter: MailFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined) as [string, string][]
  const query = new URLSearchParams(given).toString()
  return query ? `/admin/mail?${query}` : '/admin/mail'
}
