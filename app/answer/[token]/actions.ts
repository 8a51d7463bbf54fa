'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { answerReminder } from '@/lib/reminders/answer-reminder'
import { reminderAnswerInput } from '@/lib/reminders/schema'

export async function answerReminderAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: reminderAnswerInput,
    verb: answerReminder,
    next: ({ token, itemId }) => `/answer/${token}?done=${itemId}#${itemId}`,
  })
}
