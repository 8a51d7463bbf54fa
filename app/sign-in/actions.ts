'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { safePath } from '@/lib/actions/safe-path'
import { enrolWhileEntering, passSecondStep } from '@/lib/people/second-step'
import { signIn, signInInput } from '@/lib/people/sign-in'
import { secondStepInput } from '@/lib/second-factor/schema'
import { afterPassword } from './after-password'

const inside = ({ back }: { back?: string }) => safePath(back, '/desk')

export async function signInAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: signInInput, verb: signIn, next: afterPassword })
}

export async function secondStepAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: secondStepInput, verb: passSecondStep, next: inside })
}

export async function enrolAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: secondStepInput, verb: enrolWhileEntering, next: inside })
}
