'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { publishDocument } from '@/lib/documents/publish-document'
import { documentRef } from '@/lib/documents/schema'
import { withdrawDocument } from '@/lib/documents/withdraw-document'

export async function publishDocumentAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: documentRef,
    verb: publishDocument,
    next: ({ id }) => `/documents/${id}?done=published#content`,
  })
}

export async function withdrawDocumentAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: documentRef,
    verb: withdrawDocument,
    next: ({ id }) => `/documents/${id}?done=withdrawn#content`,
  })
}
