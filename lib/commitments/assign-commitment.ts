import type { Actor } from '../access/actor'
import type { Tx } from '../db/client'
import { Conflict, Invalid } from '../errors'
import { findAssignment, namesOf } from './assignment-names'
import { changeCommitment } from './change-commitment'

type Assignment = Record<'assigneeId' | 'portfolioId' | 'departmentId', string | null>
/** What is left out stays as it is. */
type Input = { number: string; version: number } & Partial<Assignment>

const FIELDS = ['assigneeId', 'portfolioId', 'departmentId'] as const

/** Names of the three, checked to exist; an account that was deactivated cannot be given work. */
async function requireAssignment(tx: Tx, next: Assignment) {
  const found = await findAssignment(tx, next)
  const { assignee, portfolio, department } = found
  const fields = {
    ...(next.assigneeId && (!assignee || assignee.deactivatedAt) && { assigneeId: 'choose_again' }),
    ...(next.portfolioId && !portfolio && { portfolioId: 'choose_again' }),
    ...(next.departmentId && !department && { departmentId: 'choose_again' }),
  }
  if (Object.keys(fields).length > 0) throw new Invalid('check_fields', fields)
  return namesOf(found)
}

/** Says who must see to it, under which portfolio, and which department does the work. */
export function assignCommitment(actor: Actor, { number, version, ...given }: Input, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.assign',
    number,
    async ({ tx, commitment, at }) => {
      const { assigneeId, portfolioId, departmentId } = commitment
      const now = { assigneeId, portfolioId, departmentId }
      const next = { ...now, ...given }
      const names = await requireAssignment(tx, next)
      if (commitment.version !== version)
        throw new Conflict('changed_meanwhile', {
          ...Object.fromEntries(FIELDS.map((field) => [field, now[field] ?? ''])),
          version: String(commitment.version),
        })
      if (FIELDS.every((field) => now[field] === next[field])) throw new Invalid('nothing_changed')
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { ...next, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.assigned', about: { commitmentId: commitment.id }, ...names },
      }
    },
    at,
  )
}
