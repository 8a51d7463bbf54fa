import type { z } from 'zod'
import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import { attempt, type Verdict } from '../commitments/bulk-verdict'
import { changeCommitment } from '../commitments/change-commitment'
import { extendCommitment } from '../commitments/extend-commitment'
import { proposeSettlement } from '../commitments/propose-settlement'
import { fromDate, fromDateOrNull } from '../day'
import { db, type Prisma } from '../db/client'
import type { Commitment } from '../db/generated/client'
import type { ReminderAnswer } from './answers'
import type { decideAnswersInput } from './schema'

const WITH = { commitment: { select: { number: true } }, reminder: { select: { holder: true } } } as const
type Item = Prisma.ReminderItemGetPayload<{ include: typeof WITH }>
type Chosen = z.infer<typeof decideAnswersInput>['items'][number]
type Take = (actor: Account, item: Item, at: Date) => Promise<Commitment>

/** What an answer becomes in the register: there is no other way in than the verbs of commitments. */
const TAKE_OVER: Record<ReminderAnswer, Take> = {
  done: (actor, { commitment: { number }, documentNumber, evidenceDate, note }, at) => {
    const evidence = { documentNumber, evidenceDate: fromDateOrNull(evidenceDate), evidenceQuote: null, note }
    return proposeSettlement(actor, { number, ...evidence }, at)
  },
  new_window: (actor, { commitment: { number }, newLatest, note }, at) => {
    const window = { phrase: null, earliest: null, latest: fromDate(newLatest as Date) }
    return extendCommitment(actor, { number, reason: note ?? '', ...window, meetingDate: null }, at)
  },
  nothing: (actor, item, at) => note(actor, item, at, 'reminder_taken_note_of'),
}

/** An answer that moves nothing leaves its entry all the same. */
function note(actor: Account, item: Item, at: Date, what: 'reminder_taken_note_of' | 'reminder_set_aside') {
  const { number } = item.commitment
  return changeCommitment(
    actor,
    'reminder.send',
    number,
    async ({ commitment }) => ({
      value: commitment,
      entry: {
        kind: `commitment.${what}` as const,
        about: { commitmentId: commitment.id },
        holder: item.reminder.holder,
      },
    }),
    at,
  )
}

/** A claim of a server that died is free again after this. */
const CLAIM_MS = 60_000

/** Only one takes an answer over; the others find it taken. One that was answered anew has to be read first. */
async function claim({ id, seen }: Chosen, at: Date): Promise<Item | null> {
  const stale = new Date(at.getTime() - CLAIM_MS)
  const free = { OR: [{ claimedAt: null }, { claimedAt: { lt: stale } }] }
  const open = { id, answer: { not: null }, decision: null, ...free }
  const where = { ...open, answeredAt: new Date(seen) }
  const { count } = await db().reminderItem.updateMany({ where, data: { claimedAt: at } })
  if (count === 1) return db().reminderItem.findUnique({ where: { id }, include: WITH })
  const anew = { ...open, answeredAt: { not: new Date(seen) } }
  await db().reminderItem.updateMany({ where: anew, data: { refusal: 'answered_anew' } })
  return null
}

async function noteVerdict({ id }: Item, verdict: Verdict, decided: Prisma.ReminderItemUncheckedUpdateInput) {
  const data =
    verdict.outcome === 'done' ? { ...decided, refusal: null } : { refusal: verdict.reason, claimedAt: null }
  await db().reminderItem.update({ where: { id }, data })
}

/**
 * Takes the chosen answers over, or sets them aside: each in a transaction of its own. What the register refuses stays
 * undecided, with the reason. The verdict itself is a note beside the verbs' own entries, as in bulk runs.
 */
export async function decideAnswers(actor: Actor, input: z.infer<typeof decideAnswersInput>, clock = now) {
  const account = requireMay(actor, 'reminder.send')
  const { round, decision, items } = input
  for (const chosen of items) {
    const at = clock()
    const item = await claim(chosen, at)
    if (!item) continue
    const take = TAKE_OVER[item.answer as ReminderAnswer]
    const verdict = await attempt(() =>
      decision === 'accepted' ? take(account, item, at) : note(account, item, at, 'reminder_set_aside'),
    )
    await noteVerdict(item, verdict, { decision, decidedById: account.id, decidedAt: at })
  }
  return { round }
}
