'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { changePassword } from '@/lib/people/change-password'
import { changePasswordInput } from '@/lib/people/schema'
import { beginFactor } from '@/lib/second-factor/begin-factor'
import { confirmFactor } from '@/lib/second-factor/confirm-factor'
import { removeFactor } from '@/lib/second-factor/remove-factor'
import * as factor from '@/lib/second-factor/schema'
import { endAllInput, endAllSessions, endSession, endSessionInput } from '@/lib/sessions/end-session'

const accountAfter = (done: string) => () => `/account?done=${done}`

export async function endSessionAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: endSessionInput,
    verb: endSession,
    next: accountAfter('session_ended'),
  })
}

export async function endAllAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: endAllInput,
    verb: endAllSessions,
    next: () => '/sign-in?done=everywhere',
  })
}

export async function changePasswordAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: changePasswordInput,
    verb: changePassword,
    next: accountAfter('password_changed'),
  })
}

export async function beginFactorAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: factor.beginFactorInput,
    verb: beginFactor,
    next: () => '/account/factor',
  })
}

export async function confirmFactorAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: factor.confirmFactorInput,
    verb: confirmFactor,
    next: accountAfter('factor_set'),
  })
}

export async function removeFactorAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: factor.removeFactorInput,
    verb: removeFactor,
    next: accountAfter('factor_removed'),
  })
}
