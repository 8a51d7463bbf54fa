'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { uploadInput } from '@/lib/documents/schema'
import { uploadDocument } from '@/lib/documents/upload-document'

export async function uploadDocumentAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: uploadInput,
    verb: uploadDocument,
    next: ({ id }) => `/documents/${id}/review?done=uploaded`,
  })
}
