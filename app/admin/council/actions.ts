'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { addBody } from '@/lib/council/add-body'
import { addTerm } from '@/lib/council/add-term'
import { amendBody } from '@/lib/council/amend-body'
import { amendTerm } from '@/lib/council/amend-term'
import * as schema from '@/lib/council/schema'

const portfolioAfter =
  (done: string) =>
  ({ id, portfolioId }: { id: string; portfolioId: string }) =>
    `/admin/council/portfolio/${portfolioId}?done=${done}&turn=${id}`

export async function addBodyAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.newBodyInput,
    verb: addBody,
    // A new portfolio still wants a holder.
    next: ({ body, id }) => `/admin/council${body === 'portfolio' ? `/portfolio/${id}` : ''}?done=body_added`,
  })
}

export async function amendBodyAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.amendBodyInput,
    verb: amendBody,
    next: () => '/admin/council?done=body_amended',
  })
}

export async function addTermAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.newTermInput,
    verb: addTerm,
    next: portfolioAfter('term_added'),
  })
}

export async function amendTermAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.amendTermInput,
    verb: amendTerm,
    next: portfolioAfter('term_amended'),
  })
}
