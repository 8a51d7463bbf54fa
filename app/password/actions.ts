'use server'

import { afterPassword } from '@/app/sign-in/after-password'
import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { askReset } from '@/lib/people/ask-reset'
import { choosePassword } from '@/lib/people/choose-password'
import { askResetInput, choosePasswordInput } from '@/lib/people/schema'

export async function askResetAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: askResetInput,
    verb: (actor, input) => askReset(actor, input),
    next: () => '/password/forgotten?done=asked',
  })
}

export async function choosePasswordAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: choosePasswordInput,
    verb: (actor, input) => choosePassword(actor, input),
    next: afterPassword,
  })
}
