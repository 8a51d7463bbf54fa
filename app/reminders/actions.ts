'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { decideAnswers } from '@/lib/reminders/decide-answers'
import { mailLetter } from '@/lib/reminders/mail-letter'
import { renewLink } from '@/lib/reminders/renew-link'
import { revokeLink } from '@/lib/reminders/revoke-link'
import { decideAnswersInput, linkInput, mailLetterInput, startRoundInput } from '@/lib/reminders/schema'
import { startRound } from '@/lib/reminders/start-round'

export async function startRoundAction(state: FormState, data: FormData) {
  const next = ({ id }: { id: string }) => `/reminders/${id}`
  return formAction(state, data, { schema: startRoundInput, verb: startRound, next })
}

export async function mailLetterAction(state: FormState, data: FormData) {
  const next = ({ roundId }: { roundId: string }) => `/reminders/${roundId}?done=mailed`
  return formAction(state, data, { schema: mailLetterInput, verb: mailLetter, next })
}

export async function renewLinkAction(state: FormState, data: FormData) {
  const next = ({ roundId }: { roundId: string }) => `/reminders/${roundId}?done=renewed`
  return formAction(state, data, { schema: linkInput, verb: renewLink, next })
}

export async function revokeLinkAction(state: FormState, data: FormData) {
  const next = ({ roundId }: { roundId: string }) => `/reminders/${roundId}?done=revoked`
  return formAction(state, data, { schema: linkInput, verb: revokeLink, next })
}

export async function decideAnswersAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: decideAnswersInput,
    verb: (actor, input) => decideAnswers(actor, input),
    next: ({ round }) => `/reminders/${round}?done=decided`,
  })
}
