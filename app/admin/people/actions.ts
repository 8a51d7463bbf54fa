'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { amendAccount } from '@/lib/people/amend-account'
import { createAccount } from '@/lib/people/create-account'
import { deactivateAccount } from '@/lib/people/deactivate-account'
import { inPerson } from '@/lib/people/own-proof'
import { reactivateAccount } from '@/lib/people/reactivate-account'
import * as schema from '@/lib/people/schema'
import { sendLink } from '@/lib/people/send-link'
import { setPassword } from '@/lib/people/set-password'
import { resetFactor } from '@/lib/second-factor/remove-factor'

/** Whoever makes an admin shows that it is them. */
const createInPerson = inPerson('people.manage', createAccount, ({ role }) => role === 'admin')
const amendInPerson = inPerson('people.manage', amendAccount, ({ role }) => role === 'admin')

const peopleAfter = (done: string) => () => `/admin/people?done=${done}`

export async function createAccountAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.newAccountForm,
    verb: createInPerson,
    next: ({ invited }) => `/admin/people?done=${invited ? 'account_invited' : 'account_created'}`,
  })
}

export async function amendAccountAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.amendAccountInput,
    verb: amendInPerson,
    next: peopleAfter('account_amended'),
  })
}

export async function deactivateAccountAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.accountInput,
    verb: deactivateAccount,
    next: peopleAfter('account_deactivated'),
  })
}

export async function reactivateAccountAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.accountInput,
    verb: reactivateAccount,
    next: peopleAfter('account_reactivated'),
  })
}

export async function setPasswordAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.setPasswordInput,
    verb: inPerson('people.manage', setPassword),
    next: peopleAfter('password_set'),
  })
}

export async function resetFactorAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.resetFactorInput,
    verb: inPerson('people.manage', resetFactor),
    next: peopleAfter('factor_reset'),
  })
}

export async function sendLinkAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.sendLinkInput,
    verb: sendLink,
    next: peopleAfter('link_sent'),
  })
}
