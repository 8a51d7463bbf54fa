import type { Account } from '../../lib/access/actor'
import { acceptCandidate } from '../../lib/candidates/accept-candidate'
import { rejectCandidate } from '../../lib/candidates/reject-candidate'
import { runBulk } from '../../lib/commitments/bulk'
import { extendCommitment } from '../../lib/commitments/extend-commitment'
import { LIVE } from '../../lib/commitments/lifecycle'
import { proposeSettlement } from '../../lib/commitments/propose-settlement'
import { settleCommitment } from '../../lib/commitments/settle-commitment'
import { db } from '../../lib/db/client'
import { uploadDocument } from '../../lib/documents/upload-document'
import { importStep, writeMail } from './queued-deeds'

/** What people do all day, through the verbs; the fault tests interrupt it. Each takes something at random. */

const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(Math.random() * items.length)]

async function someone(role: 'staff' | 'admin'): Promise<Account> {
  const found = pick(await db().account.findMany({ where: { role, deactivatedAt: null } }))
  if (!found) throw new Error(`nobody is ${role}`)
  return { kind: 'account', id: found.id, name: found.name, role }
}

const live = (take: number) =>
  db().$queryRaw<{ number: string; version: number }[]>`
    SELECT "number", "version" FROM "Commitment" WHERE "state"::text = ANY(${[...LIVE]}) ORDER BY random() LIMIT ${take}`

const PROMISES = [
  'Het college stuurt de raad in het tweede kwartaal een brief over de voortgang.',
  'De wethouder zegt toe de commissie voor het zomerreces te informeren over de uitkomst.',
  'Wij komen voor het einde van het jaar met een voorstel voor de fietsenstalling.',
  'De raad ontvangt in maart de evaluatie van de proef.',
]

const letter = () =>
  Array.from({ length: 6 }, (_, at) => {
    const name = crypto.randomUUID().slice(0, 8)
    return `Vraag ${at + 1}\nWat doet het college met onderwerp ${name}?\n\nAntwoord\n${pick(PROMISES)} Het gaat om ${name}.\n`
  }).join('\n')

const NOTHING_GIVEN = { file: null, title: null, number: null, committeeId: null, meetingDate: null }

export const DEEDS: Record<string, () => Promise<unknown>> = {
  upload: async () =>
    uploadDocument(await someone('staff'), {
      ...NOTHING_GIVEN,
      pasted: letter(),
      kind: 'answers',
      documentDate: '2026-03-02',
    }),
  review: async () => {
    const waiting = await db().candidate.findMany({
      where: { state: 'proposed' },
      select: { id: true, version: true },
      take: 50,
    })
    const found = pick(waiting)
    if (!found) return
    const ref = { candidateId: found.id, version: found.version }
    if (Math.random() < 0.7) return acceptCandidate(await someone('staff'), ref)
    return rejectCandidate(await someone('staff'), { ...ref, reason: 'Staat er al in.' })
  },
  assign: async () => {
    const { id: assigneeId } = await someone('staff')
    return runBulk(await someone('admin'), {
      act: 'assign',
      view: '',
      items: await live(6),
      assigneeId,
      portfolioId: null,
    })
  },
  publish: async () => runBulk(await someone('staff'), { act: 'publish', view: '', items: await live(6) }),
  extend: async () => {
    const [found] = await live(1)
    if (!found) return
    return extendCommitment(await someone('staff'), {
      number: found.number,
      reason: 'Meer tijd nodig.',
      phrase: null,
      earliest: null,
      latest: '2027-06-30',
      meetingDate: null,
    })
  },
  propose: async () => {
    const [found] = await live(1)
    if (!found) return
    const evidence = { documentNumber: '26bb000123', evidenceDate: null, evidenceQuote: null, note: null }
    return proposeSettlement(await someone('staff'), { number: found.number, ...evidence })
  },
  settle: async () => {
    const proposed = await db().commitment.findMany({
      where: { state: 'settlement_proposed' },
      select: { number: true },
      take: 50,
    })
    const found = pick(proposed)
    if (found) return settleCommitment(await someone('staff'), { number: found.number, meetingDate: null })
  },
  import: async () => importStep(await someone('staff')),
  mail: writeMail,
}
