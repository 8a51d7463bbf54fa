'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { now } from '@/lib/clock'
import { addWebhook } from '@/lib/webhooks/add-webhook'
import { removeWebhook } from '@/lib/webhooks/remove-webhook'
import { resumeWebhook } from '@/lib/webhooks/resume-webhook'
import { rotateSecret } from '@/lib/webhooks/rotate-secret'
import { addWebhookInput, webhookInput } from '@/lib/webhooks/schema'
import { sendTest } from '@/lib/webhooks/send-test'

const after =
  (done: string) =>
  ({ id }: { id: string }) =>
    `/admin/webhooks/${id}?done=${done}&turn=${now().getTime()}`

export async function addWebhookAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: addWebhookInput, verb: addWebhook, next: after('webhook_added') })
}

export async function removeWebhookAction(state: FormState, data: FormData) {
  const next = () => '/admin/webhooks?done=webhook_removed'
  return formAction(state, data, { schema: webhookInput, verb: removeWebhook, next })
}

export async function resumeWebhookAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: webhookInput,
    verb: resumeWebhook,
    next: after('webhook_resumed'),
  })
}

export async function rotateSecretAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: webhookInput, verb: rotateSecret, next: after('webhook_rotated') })
}

export async function sendTestAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: webhookInput, verb: sendTest, next: after('webhook_tested') })
}
