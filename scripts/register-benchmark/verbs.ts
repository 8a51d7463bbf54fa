import { acceptCandidate } from '../../lib/candidates/accept-candidate'
import { assignCommitment } from '../../lib/commitments/assign-commitment'
import { proposeSettlement } from '../../lib/commitments/propose-settlement'
import { settleCommitment } from '../../lib/commitments/settle-commitment'
import { db } from '../../lib/db/client'
import { type Load, summary } from './load'

/** Registering, assigning and settling, called as the server's actions call them. */

const EVIDENCE = { evidenceDate: null, evidenceQuote: null, note: 'De brief is verstuurd.' }

async function candidates(count: number): Promise<{ candidateId: string; version: number }[]> {
  const staff = await db().account.findFirstOrThrow({ where: { role: 'staff' } })
  const document = {
    kind: 'answers' as const,
    title: 'Brief voor de meting',
    documentDate: new Date('2026-11-20'),
    text: 'Het college stuurt de raad een brief over de voortgang.',
    mediaType: 'text/plain',
    size: 55,
    engineVersion: 'bench',
    createdById: staff.id,
  }
  const { id: documentId } = await db().document.create({
    data: { ...document, sha256: crypto.randomUUID() },
  })
  const candidate = {
    documentId,
    title: 'Brief over de voortgang',
    quote: 'Het college stuurt de raad een brief over de voortgang.',
    start: 0,
    end: 55,
    kind: 'information' as const,
    strength: 'firm' as const,
    trackable: true,
    score: 1,
    owner: 'college',
    evidence: [],
    engineVersion: 'bench',
  }
  const rows = await db().candidate.createManyAndReturn({
    data: Array.from({ length: count }, () => candidate),
    select: { id: true, version: true },
  })
  return rows.map(({ id, version }) => ({ candidateId: id, version }))
}

/** So many of the first are done and not timed: a server that runs has done them before. */
const WARM = 20

/** Every item once, by so many at a time. */
async function timed<T, R>(items: T[], clients: number, work: (item: T) => Promise<R>) {
  const waiting = [...items]
  const results: R[] = []
  const times: number[] = []
  for (const item of waiting.splice(0, WARM)) results.push(await work(item))
  const begun = performance.now()
  const client = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const start = performance.now()
      results.push(await work(item))
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { results, load: summary(times, (performance.now() - begun) / 1000) }
}

export type VerbLoads = Record<'register' | 'assign' | 'settle', Load>

export async function measureVerbs(count: number, clients: number): Promise<VerbLoads> {
  const as = async (role: 'staff' | 'admin', place = 0) => {
    const [account] = await db().account.findMany({
      where: { role },
      skip: place,
      take: 1,
      orderBy: { email: 'asc' },
    })
    if (!account) throw new Error(`the register has no ${role}`)
    return { kind: 'account', id: account.id, name: account.name, role } as const
  }
  const [staff, colleague, admin] = await Promise.all([as('staff'), as('staff', 1), as('admin')])
  const [portfolio, department] = await Promise.all([
    db().portfolio.findFirstOrThrow(),
    db().department.findFirstOrThrow(),
  ])
  const places = { assigneeId: staff.id, portfolioId: portfolio.id, departmentId: department.id }
  const register = await timed(await candidates(WARM + count), clients, (input) =>
    acceptCandidate(staff, input),
  )
  const numbers = register.results.map(({ number }) => number)
  const assign = await timed(numbers, clients, (number) =>
    assignCommitment(admin, { number, version: 1, ...places }),
  )
  for (const number of numbers)
    await proposeSettlement(staff, { number, documentNumber: '26bb000001', ...EVIDENCE })
  const settle = await timed(numbers, clients, (number) =>
    settleCommitment(colleague, { number, meetingDate: '2026-11-26' }),
  )
  return { register: register.load, assign: assign.load, settle: settle.load }
}
