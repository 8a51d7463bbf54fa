'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { pullOut } from '@/lib/commitments/pull-out'
import { putBack } from '@/lib/commitments/put-back'
import { pullOutInput, putBackInput } from '@/lib/commitments/schema'
import { settleListInput } from '@/lib/committees/schema'
import { settleList } from '@/lib/committees/settle-list'
import { decisionsUrl } from './verdicts'

export async function pullOutAction(slug: string, state: FormState, data: FormData) {
  const next = ({ number }: { number: string }) =>
    `/committees/${encodeURIComponent(slug)}?pulled=${number}#apart`
  return formAction(state, data, { schema: pullOutInput, verb: pullOut, next })
}

export async function putBackAction(slug: string, state: FormState, data: FormData) {
  const next = ({ number }: { number: string }) => `/committees/${encodeURIComponent(slug)}?back=${number}`
  return formAction(state, data, { schema: putBackInput, verb: putBack, next })
}

export async function settleListAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: settleListInput,
    verb: (actor, input) => settleList(actor, input),
    next: decisionsUrl,
  })
}
