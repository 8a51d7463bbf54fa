import type { Account } from '../../lib/access/actor'
import type { Role } from '../../lib/access/roles'
import { createCommitment } from '../../lib/commitments/create-commitment'
import { db } from '../../lib/db/client'
import { change } from '../../lib/history/change'

/** A small council for database tests: one account per role, an assignee, and commitments on demand. */

export async function account(role: Role, name: string = role): Promise<Account> {
  const { id } = await db().account.create({
    data: {
      role,
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}-${crypto.randomUUID()}@gestand.example`,
    },
  })
  return { kind: 'account', id, name, role }
}

export async function council() {
  const [admin, staff, colleague, member, assignee] = await Promise.all([
    account('admin'),
    account('staff'),
    account('staff', 'colleague'),
    account('member'),
    account('member', 'assignee'),
  ])
  const settings = { councilName: 'Proefgemeente', committeeConfirms: true, plannedTermDays: null }
  await db().settings.upsert({ where: { id: 1 }, create: settings, update: settings })
  const named = { slug: 'zorg', shortName: 'ZORG', name: 'Zorg en Welzijn' }
  const committee = await db().committee.upsert({ where: { slug: named.slug }, create: named, update: named })
  return { admin, staff, colleague, member, assignee, committee }
}

type Made = {
  latest?: string | null
  madeOn?: string
  published?: boolean
  assigneeId?: string
  confidential?: boolean
}

/** A candidate that waits for review, in a letter of its own. */
export async function candidate(staff: Account, madeOn = '2026-01-15') {
  const document = await db().document.create({
    data: {
      kind: 'answers',
      title: 'Brief',
      documentDate: new Date(madeOn),
      text: 'Het college stuurt de raad een brief.',
      mediaType: 'text/plain',
      size: 37,
      sha256: crypto.randomUUID(),
      engineVersion: 'test',
      createdById: staff.id,
    },
  })
  const candidate = await db().candidate.create({
    data: {
      documentId: document.id,
      title: 'Brief over de wachtlijst',
      quote: 'Het college stuurt de raad een brief.',
      start: 0,
      end: 37,
      kind: 'information',
      strength: 'firm',
      trackable: true,
      score: 1,
      owner: 'college',
      evidence: [],
      engineVersion: 'test',
    },
  })
  return { document, candidate }
}

/** A registered commitment as acceptance would leave it, with what the test needs on top. @returns its number */
export async function commitment(
  staff: Account,
  { latest = '2026-06-30', madeOn = '2026-01-15', published = true, ...rest }: Made = {},
): Promise<string> {
  const { document, candidate: found } = await candidate(staff, madeOn)
  const window = {
    phrase: latest ? 'voor de zomer' : null,
    earliest: latest && madeOn,
    latest,
    rule: null,
    assumed: [],
  }
  return change(staff, async (tx, at) => {
    const origin = { candidate: found, window, question: null, document, madeOn }
    const { commitment, entry } = await createCommitment(tx, origin, { createdById: staff.id, createdAt: at })
    await tx.commitment.update({
      where: { id: commitment.id },
      data: { ...rest, publishedAt: published ? at : null },
    })
    return { value: commitment.number, entry }
  })
}

export async function kindsInHistory(number: string): Promise<string[]> {
  const { id } = await db().commitment.findUniqueOrThrow({ where: { number }, select: { id: true } })
  const rows = await db().historyEntry.findMany({ where: { commitmentId: id }, orderBy: { id: 'asc' } })
  return rows.map((row) => row.kind)
}
