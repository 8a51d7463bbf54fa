import { z } from 'zod'
import { flag, requiredText } from '../commitments/schema'
import { ownProof } from '../people/proof-schema'
import { SCOPES, type Scope } from './scopes'

/** A form has a box per scope. */
export const makeTokenInput = z
  .object({
    name: requiredText('token_name_missing', 60),
    ...ownProof,
    ...(Object.fromEntries(SCOPES.map((scope) => [scope, flag])) as Record<Scope, typeof flag>),
  })
  .transform(({ name, currentPassword, currentCode, ...boxes }) => ({
    ...{ name, currentPassword, currentCode },
    scopes: SCOPES.filter((scope) => boxes[scope]),
  }))
  .refine(({ scopes }) => scopes.length > 0, { path: ['name'], message: 'token_scope_missing' })

export const revokeTokenInput = z.object({ id: z.uuid('stale_form') })
