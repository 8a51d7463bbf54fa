'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { unsubscribeInput } from '@/lib/notices/schema'
import { unsubscribe } from '@/lib/notices/unsubscribe'

export async function unsubscribeAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: unsubscribeInput,
    verb: unsubscribe,
    next: ({ token }) => `/unsubscribe/${token}?done=1`,
  })
}
