import { z } from 'zod'
import { LANGUAGES } from '../../i18n/languages'
import { optionalDay, optionalText, requiredDay } from '../commitments/schema'
import { REMINDER_ANSWERS } from './answers'

export const startRoundInput = z.object({ until: requiredDay('until_missing') })
const address = z.string().trim().max(320, 'too_long').pipe(z.email('no_email'))
/** `language`: that of the page, and so of the letter. */
export const mailLetterInput = z.object({
  id: z.uuid('stale_form'),
  to: address,
  language: z.enum(LANGUAGES).catch(LANGUAGES[0]),
})
export const linkInput = z.object({ id: z.uuid('stale_form') })

/** What a holder answers of one promise: evidence, or a new last day with its reason, or nothing more. */
export const reminderAnswerInput = z
  .object({
    token: z.string('stale_form').max(100, 'stale_form'),
    itemId: z.uuid('stale_form'),
    answer: z.enum(REMINDER_ANSWERS, 'answer_missing'),
    documentNumber: optionalText(40),
    evidenceDate: optionalDay,
    newLatest: optionalDay,
    note: optionalText(2000),
  })
  .superRefine(({ answer, documentNumber, note, newLatest }, context) => {
    const miss = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (answer === 'done' && !documentNumber && !note) miss('documentNumber', 'evidence_missing')
    if (answer === 'new_window' && !newLatest) miss('newLatest', 'new_window_missing')
    if (answer === 'new_window' && !note) miss('note', 'reason_missing')
  })

/** When the answer was given that stood beside the box: one given since has not been read. */
const seen = z.iso.datetime()

/** Answers that are ticked, each in a box of its own, and what is to be done with them. */
export const decideAnswersInput = z
  .looseObject({ round: z.uuid('stale_form'), decision: z.enum(['accepted', 'set_aside'], 'choose_again') })
  .transform(({ round, decision, ...boxes }) => ({
    round,
    decision,
    items: Object.entries(boxes)
      .filter(([name]) => name.startsWith('item_'))
      .map(([name, at]) => ({ id: name.slice('item_'.length), seen: String(at) }))
      .filter((item) => z.uuid().safeParse(item.id).success && seen.safeParse(item.seen).success),
  }))
  .refine(({ items }) => items.length > 0, { path: ['decision'], message: 'no_answer_chosen' })
