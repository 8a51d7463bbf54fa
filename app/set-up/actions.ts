'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { setUpInput } from '@/lib/people/schema'
import { setUpCouncil } from '@/lib/people/set-up-council'

export async function setUpAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: setUpInput,
    verb: (actor, input) => setUpCouncil(actor, input),
    next: () => '/admin?done=set_up',
  })
}
