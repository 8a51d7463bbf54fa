import { randomInt, randomUUID } from 'node:crypto'
import type { Account } from '../../lib/access/actor'
import { createCommitment } from '../../lib/commitments/create-commitment'
import { proposeSettlement } from '../../lib/commitments/propose-settlement'
import { publishCommitment } from '../../lib/commitments/publish-commitment'
import { settleCommitment } from '../../lib/commitments/settle-commitment'
import { addDays, type IsoDay, toDate } from '../../lib/day'
import { db } from '../../lib/db/client'
import { change } from '../../lib/history/change'
import { relateCommitments } from '../../lib/relations/relate-commitments'

/** A word no letter holds: where it is read, something was told that should not be. */
export const newWord = () =>
  `Zwijg${Array.from({ length: 14 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`

async function someoneOf(role: 'staff' | 'admin', skip = 0): Promise<Account> {
  const where = { role, deactivatedAt: null }
  const { id, name } = await db().account.findFirstOrThrow({ where, orderBy: { email: 'asc' }, skip })
  return { kind: 'account', id, name, role }
}

/** A committee, a portfolio, a department and a party of their own. */
export async function newBodies(word: string) {
  const named = { slug: word.toLowerCase(), name: `Over ${word}` }
  const committee = await db().committee.create({ data: { ...named, shortName: word } })
  await db().meeting.create({ data: { committeeId: committee.id, date: toDate('2099-01-15') } })
  return {
    word,
    committee,
    portfolio: await db().portfolio.create({ data: named }),
    department: await db().department.create({ data: named }),
    party: await db().party.create({ data: named }),
  }
}
export type Bodies = Awaited<ReturnType<typeof newBodies>>

/** A promise in a letter of its own, under these bodies, with the words in everything that is told of it. */
async function register(
  staff: Account,
  bodies: Bodies,
  words: string,
  due: { madeOn: IsoDay; latest: IsoDay },
) {
  const text = `${words} Het college stuurt de raad een brief.`
  const kind = 'information' as const
  const document = await db().document.create({
    data: {
      ...{
        kind: 'answers',
        title: `Brief ${words}`,
        documentDate: toDate(due.madeOn),
        text,
        mediaType: 'text/plain',
      },
      ...{ size: text.length, sha256: randomUUID(), engineVersion: 'test', createdById: staff.id },
      committeeId: bodies.committee.id,
      file: { create: { bytes: new TextEncoder().encode(text) } },
    },
  })
  const promise = {
    title: `Brief ${words}`,
    quote: text,
    kind,
    strength: 'firm' as const,
    start: 0,
    end: text.length,
  }
  const candidate = await db().candidate.create({
    data: {
      ...{ ...promise, documentId: document.id, trackable: true, score: 1, owner: words, evidence: [] },
      ...{ engineVersion: 'test', state: 'accepted', decidedById: staff.id, decidedAt: new Date() },
    },
  })
  const window = { phrase: words, earliest: due.madeOn, latest: due.latest, rule: null, assumed: [] }
  return change(staff, async (tx, at) => {
    const origin = { candidate, window, question: null, document, madeOn: due.madeOn }
    const { commitment, entry } = await createCommitment(tx, origin, { createdById: staff.id, createdAt: at })
    const { portfolio, department, party } = bodies
    const where = {
      portfolioId: portfolio.id,
      departmentId: department.id,
      party: party.name,
      context: words,
    }
    await tx.commitment.update({ where: { id: commitment.id }, data: { ...where, confidential: true } })
    return { value: { number: commitment.number, documentId: document.id, id: commitment.id }, entry }
  })
}

/**
 * Confidential promises where each page would show one: late, due, closed, on an agenda, in a year of its own, and tied
 * to a promise that is public.
 */
export async function keepSecrets(bodies: Bodies, words: string, today: IsoDay) {
  const [staff, colleague] = await Promise.all([someoneOf('staff'), someoneOf('staff', 1)])
  const terms = [
    { madeOn: addDays(today, -90), latest: addDays(today, -30) },
    { madeOn: addDays(today, -30), latest: addDays(today, 10) },
    { madeOn: '1987-03-02', latest: '1987-06-30' },
    { madeOn: addDays(today, -60), latest: addDays(today, 5) },
    { madeOn: addDays(today, -60), latest: addDays(today, 5) },
  ]
  const made = []
  for (const term of terms) made.push(await register(staff, bodies, words, term))
  for (const { number } of made) await publishCommitment(staff, { number })
  const evidence = { documentNumber: `nr-${words}`, evidenceDate: null, evidenceQuote: words, note: words }
  for (const { number } of made.slice(3)) await proposeSettlement(colleague, { number, ...evidence })
  await settleCommitment(staff, { number: made[4]!.number, meetingDate: addDays(today, -1) })
  const open = { publishedAt: { not: null }, confidential: false }
  const shown = await db().commitment.findFirstOrThrow({ where: open, orderBy: { number: 'asc' } })
  await relateCommitments(staff, { number: made[0]!.number, relation: 'supplements', other: shown.number })
  return { secrets: made, shown: shown.number }
}
