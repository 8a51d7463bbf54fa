import { z } from 'zod'
import type { Account } from '../access/actor'
import { now } from '../clock'
import { db } from '../db/client'
import { Forbidden, Refusal } from '../errors'
import type { Task } from '../jobs/task'
import { runCheck } from './run-check'
import { runCommit } from './run-commit'

const payloadSchema = z.object({ id: z.uuid() })

/** Whoever uploaded it, with the rights they have now. */
async function accountOf(id: string): Promise<Account> {
  const account = await db().account.findUniqueOrThrow({ where: { id } })
  if (account.deactivatedAt) throw new Forbidden('not_yours')
  return { kind: 'account', id, name: account.name, role: account.role }
}

const fail = (id: string, reason: string) =>
  db().import.updateMany({
    where: { id, state: { in: ['checking', 'committing'] } },
    data: { state: 'failed', reason, finishedAt: now() },
  })

/** What the queue does for an import: check it, or take it over. A refusal is final; a fault is tried again. */
export const runImport: Task = async (payload, { isLast }) => {
  const { id } = payloadSchema.parse(payload)
  const found = await db().import.findUnique({ where: { id } })
  if (!found) return
  try {
    const account = await accountOf(found.accountId)
    if (found.state === 'checking') await runCheck(account, found)
    if (found.state === 'committing') await runCommit(account, found)
  } catch (error) {
    if (error instanceof Refusal) {
      await fail(id, error.code)
      return
    }
    if (isLast) await fail(id, 'fault')
    throw error
  }
}
