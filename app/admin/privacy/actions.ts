'use server'

import type { Actor } from '@/lib/access/actor'
import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { withdrawNameInput } from '@/lib/people/schema'
import { withdrawName } from '@/lib/people/withdraw-name'
import { amendRetention } from '@/lib/retention/amend-retention'
import { runRetention } from '@/lib/retention/run-retention'
import { retentionInput, runInput } from '@/lib/retention/schema'

export async function amendRetentionAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: retentionInput,
    verb: amendRetention,
    next: ({ version }) => `/admin/privacy?done=retention&turn=${version}`,
  })
}

export async function runRetentionAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: runInput,
    verb: (actor: Actor) => runRetention(actor),
    next: () => '/admin/privacy?done=retention_ran',
  })
}

export async function withdrawNameAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: withdrawNameInput,
    verb: withdrawName,
    next: () => '/admin/privacy?done=name_withdrawn',
  })
}
