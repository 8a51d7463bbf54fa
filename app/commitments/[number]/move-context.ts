import { getLocale } from 'next-intl/server'
import type { Assignment, MoveContext } from '@/components/commitments/move-context'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDateOrNull } from '@/lib/day'
import { formatWindow } from '@/lib/format'
import { listAssignable, listDepartments, listPortfolios } from '@/lib/people/queries'

type Given = { actor: Actor; commitment: WholeCommitment; committeeConfirms: boolean; edition: number }

/** Gathers what the forms of the moves need, the lists only for those who may assign. */
export async function moveContext({ actor, commitment, ...rest }: Given): Promise<MoveContext> {
  const { number, version, confidential } = commitment
  const assignment = may(actor, 'commitment.assign') ? await assignmentOf(actor, commitment) : null
  const department = may(actor, 'commitment.set_department') ? await departmentOf(commitment) : null
  const request = await requestOf(commitment)
  return { ...rest, number, version, confidential, assignment, department, request }
}

const options = (rows: { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

async function departmentOf({ departmentId }: WholeCommitment): Promise<MoveContext['department']> {
  return { options: options(await listDepartments()), now: departmentId ?? '' }
}

async function assignmentOf(actor: Actor, commitment: WholeCommitment): Promise<Assignment> {
  const [portfolios, departments, accounts] = await Promise.all([
    listPortfolios(),
    listDepartments(),
    listAssignable(actor),
  ])
  const { assigneeId, portfolioId, departmentId } = commitment
  return {
    accounts: options(accounts),
    portfolios: options(portfolios),
    departments: options(departments),
    now: {
      assigneeId: assigneeId ?? '',
      portfolioId: portfolioId ?? '',
      departmentId: departmentId ?? '',
    },
  }
}

async function requestOf({ extensions }: WholeCommitment): Promise<MoveContext['request']> {
  const waiting = extensions.find(({ state }) => state === 'requested')
  if (!waiting) return null
  const days = { earliest: fromDateOrNull(waiting.earliest), latest: fromDateOrNull(waiting.latest) }
  return { window: formatWindow(days, await getLocale()) ?? '', reason: waiting.reason }
}
