'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { safePath } from '@/lib/actions/safe-path'
import { signIn, signInInput } from '@/lib/people/sign-in'

export async function signInAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: signInInput,
    verb: signIn,
    next: ({ back }) => safePath(back, '/desk'),
  })
}
