'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { amendDocument } from '@/lib/documents/amend-document'
import { amendDocumentInput } from '@/lib/documents/schema'

export async function amendDocumentAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: amendDocumentInput,
    verb: amendDocument,
    next: ({ id }) => `/documents/${id}?done=amended`,
  })
}
