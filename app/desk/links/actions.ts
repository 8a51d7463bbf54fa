'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { now } from '@/lib/clock'
import { makeFeedLink } from '@/lib/feeds/make-link'
import { revokeFeedLink } from '@/lib/feeds/revoke-link'
import { makeLinkInput, revokeLinkInput } from '@/lib/feeds/schema'

const after = (done: string) => () => `/desk/links?done=${done}&turn=${now().getTime()}`

export async function makeLinkAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: makeLinkInput, verb: makeFeedLink, next: after('made') })
}

export async function revokeLinkAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: revokeLinkInput, verb: revokeFeedLink, next: after('revoked') })
}
