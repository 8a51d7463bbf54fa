'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { liftRedaction } from '@/lib/redaction/lift-redaction'
import { redactDocument } from '@/lib/redaction/redact-document'
import { liftInput, redactInput } from '@/lib/redaction/schema'

export async function redactAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: redactInput,
    verb: redactDocument,
    next: ({ id }) => `/documents/${id}/redact?done=redacted#content`,
  })
}

export async function liftAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: liftInput,
    verb: liftRedaction,
    next: ({ id }) => `/documents/${id}/redact?done=lifted#content`,
  })
}
