import { encode } from 'next-auth/jwt'
import { z } from 'zod'
import { db } from '../../lib/db/client'
import { addSession } from '../../lib/sessions/keep-session'
import { TEST_SECRET } from '../e2e/server'
import type { Samples } from './pages'

const known = <T extends { id: string }>(rows: T[]): T => {
  const found = rows.find(({ id }) => z.uuid().safeParse(id).success)
  if (!found) throw new Error('the register holds nothing that can be addressed')
  return found
}

/** What there is in the register at hand to address a page with. */
export async function samples(): Promise<Samples> {
  const shown = { publishedAt: { not: null }, confidential: false } as const
  const published = { publishedAt: { not: null } } as const
  const [late, early, documents, accounts] = await Promise.all([
    db().commitment.findFirstOrThrow({
      where: { ...shown, state: 'settled', slips: { gt: 0 } },
      orderBy: { madeOn: 'desc' },
    }),
    db().commitment.findFirstOrThrow({ where: shown, orderBy: { madeOn: 'asc' }, skip: 200 }),
    db().document.findMany({ where: published, orderBy: { documentDate: 'desc' }, take: 200 }),
    db().account.findMany({ where: { role: 'member' }, orderBy: { email: 'asc' }, take: 200 }),
  ])
  return {
    commitment: late.number,
    early: early.number,
    document: known(documents).id,
    assignee: known(accounts).id,
  }
}

/** A session of the office. */
export async function staffCookie(): Promise<string> {
  const { id, name, email, sessionVersion } = await db().account.findFirstOrThrow({
    where: { role: 'staff' },
  })
  const sessionId = await addSession(id, 'benchmark', new Date())
  const token = { accountId: id, sessionVersion, sessionId, name, email }
  return `next-auth.session-token=${await encode({ token, secret: TEST_SECRET, maxAge: 7200 })}`
}
