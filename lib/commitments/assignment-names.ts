import type { Tx } from '../db/client'

type Ids = Partial<Record<'assigneeId' | 'portfolioId' | 'departmentId', string | null>>

/** Who and what a commitment is assigned to, each null where nobody is named or there is no such one. */
export async function findAssignment(tx: Tx, { assigneeId, portfolioId, departmentId }: Ids) {
  return {
    assignee: assigneeId ? await tx.account.findUnique({ where: { id: assigneeId } }) : null,
    portfolio: portfolioId ? await tx.portfolio.findUnique({ where: { id: portfolioId } }) : null,
    department: departmentId ? await tx.department.findUnique({ where: { id: departmentId } }) : null,
  }
}

type Found = Awaited<ReturnType<typeof findAssignment>>

/** The same as history tells it. */
export const namesOf = ({ assignee, portfolio, department }: Found) => ({
  assignee: assignee?.name ?? null,
  portfolio: portfolio?.name ?? null,
  department: department?.name ?? null,
})
