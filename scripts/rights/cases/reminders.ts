import { db } from '../../../lib/db/client'
import { tokenOf } from '../../../lib/reminders/link'
import { startRound } from '../../../lib/reminders/start-round'
import type { Case, Table } from '../matrix'

const LATER = '2099-01-01'

/** A round over one late promise of a portfolio somebody holds. */
async function round({ council: { staff }, commitment }: Table) {
  const number = await commitment('open')
  const slug = crypto.randomUUID()
  const portfolio = await db().portfolio.create({ data: { slug, name: slug } })
  const term = { holder: slug, office: 'wethouder', from: new Date('2020-01-01'), portfolioId: portfolio.id }
  await db().officeTerm.create({ data: term })
  const due = { dueLatest: new Date('2026-01-31'), confidential: false, portfolioId: portfolio.id }
  await db().commitment.update({ where: { number }, data: due })
  const { id } = await startRound(staff, { until: LATER })
  const reminder = await db().reminder.findFirstOrThrow({
    where: { roundId: id, holder: slug },
    include: { items: true },
  })
  return { id, reminder, item: reminder.items[0]?.id as string, token: tokenOf(reminder) }
}

const onLink: Case = {
  prepare: async (table) => ({ form: { id: (await round(table)).reminder.id } }),
}

export const REMINDER_CASES = {
  'app/answer/[token]/actions.ts#answerReminderAction': {
    prepare: async (table) => {
      const { item, token } = await round(table)
      return { form: { token, itemId: item, answer: 'nothing' } }
    },
  },
  'app/reminders/actions.ts#startRoundAction': {
    prepare: async (table) => {
      await round(table)
      return { form: { until: LATER } }
    },
  },
  'app/reminders/actions.ts#mailLetterAction': {
    prepare: async (table) => ({
      form: { id: (await round(table)).reminder.id, to: 'wethouder@gestand.example', language: 'nl' },
    }),
  },
  'app/reminders/actions.ts#renewLinkAction': onLink,
  'app/reminders/actions.ts#revokeLinkAction': onLink,
  'app/reminders/actions.ts#decideAnswersAction': {
    prepare: async (table) => {
      const { id, item } = await round(table)
      const answeredAt = new Date()
      await db().reminderItem.update({ where: { id: item }, data: { answer: 'nothing', answeredAt } })
      return { form: { round: id, decision: 'set_aside', [`item_${item}`]: answeredAt.toISOString() } }
    },
  },
  'app/reminders/letters/[id]/[format]/route.ts#GET': {
    silent: true,
    refused: 404,
    prepare: async (table) => ({ params: { id: (await round(table)).reminder.id, format: 'pdf' } }),
  },
} as const satisfies Record<string, Case>
