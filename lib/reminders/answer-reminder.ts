import type { z } from 'zod'
import type { Account, Actor } from '../access/actor'
import { hashOfSecret } from '../access/secrets'
import { toDateOrNull } from '../day'
import { NotAllowedInState, NotFound } from '../errors'
import { change } from '../history/change'
import { maskTyped } from '../redaction/typed'
import { isOpen } from './link'
import type { reminderAnswerInput } from './schema'

/** Whoever has the link answers for the holder it was written to; they have no account. */
const asHolder = (name: string): Account => ({
  ...{ kind: 'account', id: '00000000-0000-4000-8000-000000000002', name, role: 'member' },
})

/**
 * Takes down what a holder answers of one promise. Nothing moves by it: staff take it over, or set it aside. Until then
 * it can be answered anew. The link is the right to it, so nobody signs in.
 */
export async function answerReminder(_actor: Actor, input: z.infer<typeof reminderAnswerInput>, at?: Date) {
  const { token, itemId, answer, documentNumber, note } = input
  return change(
    asHolder('Portefeuillehouder'),
    async (tx, at) => {
      const reminder = await tx.reminder.findUnique({ where: { tokenHash: hashOfSecret(token) } })
      if (!reminder || !isOpen(reminder, at)) throw new NotFound('link_closed')
      const days = {
        evidenceDate: toDateOrNull(input.evidenceDate),
        newLatest: toDateOrNull(input.newLatest),
      }
      // One that became confidential since is not there any more, as on the page.
      const where = { id: itemId, reminderId: reminder.id, commitment: { confidential: false } }
      const item = await tx.reminderItem.findFirst({ where })
      if (!item) throw new NotFound('link_closed')
      const { count } = await tx.reminderItem.updateMany({
        where: { ...where, decision: null, claimedAt: null },
        data: { answer, documentNumber, note, ...days, answeredAt: at, refusal: null },
      })
      if (count === 0) throw new NotAllowedInState('answer_taken_over')
      await maskTyped(tx, item.commitmentId)
      const about = { commitmentId: item.commitmentId }
      const entry = { kind: 'commitment.reminder_answered' as const, about, holder: reminder.holder }
      return { value: { token, itemId }, entry }
    },
    at,
  )
}
