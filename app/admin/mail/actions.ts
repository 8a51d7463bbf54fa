'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { sendAgainInput } from '@/lib/mail/schema'
import { sendAgain } from '@/lib/mail/send-again'

export async function sendAgainAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: sendAgainInput,
    verb: sendAgain,
    next: ({ id }) => `/admin/mail/${id}?done=mail_again`,
  })
}
