'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { makeToken } from '@/lib/api/make-token'
import { revokeToken } from '@/lib/api/revoke-token'
import { makeTokenInput, revokeTokenInput } from '@/lib/api/schema'
import { now } from '@/lib/clock'
import { inPerson } from '@/lib/people/own-proof'

const after = (done: string) => () => `/admin/tokens?done=${done}&turn=${now().getTime()}`

export async function makeTokenAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: makeTokenInput,
    verb: inPerson('api.manage', makeToken),
    next: after('token_made'),
  })
}

export async function revokeTokenAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: revokeTokenInput,
    verb: revokeToken,
    next: after('token_revoked'),
  })
}
