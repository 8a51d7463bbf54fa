import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import { requireHeld } from '../commitments/held-meeting'
import { settleCommitment } from '../commitments/settle-commitment'
import { db } from '../db/client'
import { NotFound, Refusal } from '../errors'
import type { settleListInput } from './schema'

/** What became of one item: settled, or the code of why not. */
export type Verdict = { number: string; refused: string | null }

export type ListDecision = { committee: string; meetingDate: string; verdicts: Verdict[] }

/**
 * Records that a committee adopted its list as one item. Each item is settled in a transaction of its own: one that
 * cannot be settled holds up no other, and says why.
 * @throws Forbidden, NotFound, Invalid where the decision as a whole cannot be recorded
 */
export async function settleList(
  actor: Actor,
  { committee: slug, meetingDate, numbers }: z.infer<typeof settleListInput>,
  at: Date = now(),
): Promise<ListDecision> {
  requireMay(actor, 'commitment.record_decision')
  requireHeld(meetingDate, at)
  const committee = await db().committee.findUnique({ where: { slug }, select: { id: true } })
  if (!committee) throw new NotFound('no_such_body')
  const verdicts: Verdict[] = []
  for (const number of numbers) {
    const refused = await refusalOf(() =>
      settleCommitment(actor, { number, meetingDate }, at, { committeeId: committee.id }),
    )
    verdicts.push({ number, refused })
  }
  return { committee: slug, meetingDate, verdicts }
}

/** A refusal is an answer here, not the end; a fault still ends it. */
async function refusalOf(settle: () => Promise<unknown>): Promise<string | null> {
  try {
    await settle()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
