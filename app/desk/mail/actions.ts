'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { follow } from '@/lib/follows/follow'
import { followInput } from '@/lib/follows/schema'
import { unfollow } from '@/lib/follows/unfollow'
import { chooseMail } from '@/lib/notices/choose-mail'
import { mailChoiceInput } from '@/lib/notices/schema'

export async function chooseMailAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: mailChoiceInput, verb: chooseMail })
}

export async function followAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: followInput, verb: follow })
}

export async function unfollowAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: followInput, verb: unfollow })
}
