import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { Invalid, NotAllowedInState } from '../errors'
import { findAssignment } from './assignment-names'
import { changeCommitment, requireUnchanged } from './change-commitment'
import { LIVE, type State } from './lifecycle'
import type { departmentInput } from './schema'

/** Says which department does the work; who must see to it stays. For the office, where assigning is the admin's. */
export function setDepartment(actor: Actor, input: z.infer<typeof departmentInput>, at?: Date) {
  const { number, departmentId } = input
  return changeCommitment(
    actor,
    'commitment.set_department',
    number,
    async ({ tx, commitment, at }) => {
      requireUnchanged(commitment, input)
      if (!(LIVE as readonly State[]).includes(commitment.state))
        throw new NotAllowedInState('already_closed', { number })
      if (commitment.departmentId === departmentId) throw new Invalid('nothing_changed')
      const [after, before] = await Promise.all(
        [departmentId, commitment.departmentId].map((id) => findAssignment(tx, { departmentId: id })),
      )
      if (departmentId && !after?.department)
        throw new Invalid('check_fields', { departmentId: 'choose_again' })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { departmentId, updatedAt: at, version: { increment: 1 } },
      })
      const [department, was] = [after, before].map((found) => found?.department?.name ?? null)
      return {
        value: commitment,
        entry: {
          kind: 'commitment.department_set',
          about: { commitmentId: commitment.id },
          department: department ?? null,
          was: was ?? null,
        },
      }
    },
    at,
  )
}
