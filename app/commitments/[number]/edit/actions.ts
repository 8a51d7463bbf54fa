'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { amendCommitment } from '@/lib/commitments/amend-commitment'
import { amendInput } from '@/lib/commitments/schema'
import { doneAt } from '../done-at'

export async function amendAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: amendInput, verb: amendCommitment, next: doneAt('amend') })
}
