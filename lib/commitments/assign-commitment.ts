import type { z } from 'zod'
import type { Actor } from '../access/actor'
import type { Tx } from '../db/client'
import { Conflict, Invalid } from '../errors'
import { changeCommitment } from './change-commitment'
import type { assignInput } from './schema'

type Input = z.infer<typeof assignInput>

/** Names of the three, checked to exist; an account that was deactivated cannot be given work. */
async function namesOf(tx: Tx, { assigneeId, portfolioId, departmentId }: Input) {
  const assignee =
    assigneeId && (await tx.account.findFirst({ where: { id: assigneeId, deactivatedAt: null } }))
  const portfolio = portfolioId && (await tx.portfolio.findUnique({ where: { id: portfolioId } }))
  const department = departmentId && (await tx.department.findUnique({ where: { id: departmentId } }))
  const fields = {
    ...(assigneeId && !assignee && { assigneeId: 'choose_again' }),
    ...(portfolioId && !portfolio && { portfolioId: 'choose_again' }),
    ...(departmentId && !department && { departmentId: 'choose_again' }),
  }
  if (Object.keys(fields).length > 0) throw new Invalid('check_fields', fields)
  return {
    assignee: assignee ? assignee.name : null,
    portfolio: portfolio ? portfolio.name : null,
    department: department ? department.name : null,
  }
}

/** Says who must see to it, under which portfolio, and which department does the work. */
export function assignCommitment(actor: Actor, input: Input, at?: Date) {
  const { number, version, assigneeId, portfolioId, departmentId } = input
  return changeCommitment(
    actor,
    'commitment.assign',
    number,
    async ({ tx, commitment, at }) => {
      const names = await namesOf(tx, input)
      if (commitment.version !== version) {
        const { assigneeId, portfolioId, departmentId } = commitment
        throw new Conflict('changed_meanwhile', {
          assigneeId: assigneeId ?? '',
          portfolioId: portfolioId ?? '',
          departmentId: departmentId ?? '',
          version: String(commitment.version),
        })
      }
      const same = ['assigneeId', 'portfolioId', 'departmentId'] as const
      if (same.every((field) => commitment[field] === input[field])) throw new Invalid('nothing_changed')
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { assigneeId, portfolioId, departmentId, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.assigned', about: { commitmentId: commitment.id }, ...names },
      }
    },
    at,
  )
}
