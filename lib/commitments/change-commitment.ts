import type { Account, Actor } from '../access/actor'
import { type Act, may, requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import type { Commitment } from '../db/generated/client'
import { Conflict, Forbidden, NotAllowedInState, NotFound } from '../errors'
import { type Changed, change } from '../history/change'
import { maskTyped } from '../redaction/typed'
import { type Move, moveVerdict } from './lifecycle'

export type CommitmentWork = { tx: Tx; actor: Account; commitment: Commitment; at: Date }

/**
 * The order of steps every verb of this room shares: signed in, locked, visible, allowed; then the verb's own work
 * and its entry. The row lock makes the second of two simultaneous changes see what the first one did.
 */
export async function changeCommitment<T>(
  actor: Actor,
  act: Act,
  number: string,
  work: (context: CommitmentWork) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  if (actor.kind === 'visitor') throw new Forbidden('sign_in_first')
  return change(
    actor,
    async (tx, instant) => {
      await tx.$queryRaw`SELECT 1 FROM "Commitment" WHERE "number" = ${number} FOR UPDATE`
      const commitment = await tx.commitment.findUnique({ where: { number } })
      if (!commitment || !isVisible(actor, commitment)) throw new NotFound('no_such_commitment', { number })
      const account = requireMay(actor, act, commitment)
      const changed = await work({ tx, actor: account, commitment, at: instant })
      await maskTyped(tx, commitment.id) // whatever was just written, the public reads it without
      return changed
    },
    at,
  )
}

/** Whoever may not see it is told the same as when it does not exist. */
export function isVisible(
  actor: Actor,
  commitment: Pick<Commitment, 'confidential' | 'publishedAt' | 'assigneeId'>,
): boolean {
  if (commitment.confidential && !may(actor, 'commitment.read_confidential', commitment)) return false
  return commitment.publishedAt !== null || may(actor, 'commitment.read_unpublished', commitment)
}

/** @throws NotAllowedInState with the reason in words, where the lifecycle has no such move from here */
export function requireMove({ number, state }: Commitment, move: Move) {
  const verdict = moveVerdict(state, move)
  if (!verdict.ok) throw new NotAllowedInState(verdict.reason, { number })
}

/** The version someone was looking at when they decided; without one it is taken as it stands. */
export type Seen = { version?: number }

/** @throws Conflict where it was changed since */
export function requireUnchanged({ version, number }: Commitment, seen: Seen) {
  if (seen.version !== undefined && seen.version !== version)
    throw new Conflict('changed_since_seen', {}, { number })
}
