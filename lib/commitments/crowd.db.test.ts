import { beforeAll, describe, expect, it } from 'vitest'
import words from '../../messages/nl/errors.json'
import { account, council } from '../../scripts/testing/council'
import {
  type Council,
  fresh,
  meetingDate,
  settle,
  stateOf,
  window,
} from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import type { Account } from '../access/actor'
import { db } from '../db/client'
import { Conflict, Refusal } from '../errors'
import type { Entry } from '../history/entries'
import { historyOfCommitment } from '../history/queries'
import { verifyHistory } from '../history/verify-history'
import { amendCommitment } from './amend-commitment'
import { assignCommitment } from './assign-commitment'
import { proposeSettlement } from './propose-settlement'
import { reportProgress } from './report-progress'
import { returnCommitment } from './return-commitment'
import { settlePartly } from './settle-partly'
import { windowOf } from './windows'

ownTestDatabase()

let people: Council
beforeAll(async () => {
  people = await council()
})

type Deed = {
  kind: Entry['kind']
  movesVersion: boolean
  act: (who: Account, number: string) => Promise<unknown>
}

const read = (number: string) => db().commitment.findUniqueOrThrow({ where: { number } })

/** As someone does who is shown both versions: keeps their own words, takes over the rest, sends again. */
async function untilSaved(save: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 0; tries < 60; tries++) {
    try {
      return await save()
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
  }
  throw new Error('sixty times overtaken')
}

async function amend(who: Account, number: string) {
  const { version, kind, strength, madeBy, party, committeeId, confidential, ...row } = await read(number)
  const fields = { number, version, kind, strength, madeBy, party, committeeId, confidential }
  return amendCommitment(who, { ...fields, title: `Titel van ${who.name}`, ...windowOf(row) })
}

async function assign(who: Account, number: string) {
  const { version, assigneeId } = await read(number)
  const other = assigneeId === people.assignee.id ? people.member.id : people.assignee.id
  const places = { portfolioId: null, departmentId: null }
  return assignCommitment(who, { number, version, assigneeId: other, ...places })
}

const evidence = { documentNumber: '26bb000123', evidenceDate: null, evidenceQuote: null, note: null }
const AMEND: Deed = {
  kind: 'commitment.amended',
  movesVersion: true,
  act: (who, number) => untilSaved(() => amend(who, number)),
}
const ASSIGN: Deed = {
  kind: 'commitment.assigned',
  movesVersion: true,
  act: (who, number) => untilSaved(() => assign(who, number)),
}
const REPORT: Deed = {
  kind: 'commitment.progress',
  movesVersion: false,
  act: (who, number) => reportProgress(who, { number, note: `bericht van ${who.name}` }),
}
const PROPOSE: Deed = {
  kind: 'commitment.settlement_proposed',
  movesVersion: true,
  act: (who, number) => proposeSettlement(who, { number, ...evidence }),
}
const SETTLE: Deed = { kind: 'commitment.settled', movesVersion: true, act: settle }
const PARTLY: Deed = {
  kind: 'commitment.partly_settled',
  movesVersion: true,
  act: (who, number) => settlePartly(who, { number, meetingDate, remainder: 'de bijlage', ...window }),
}
const RETURN: Deed = {
  kind: 'commitment.returned',
  movesVersion: true,
  act: (who, number) => returnCommitment(who, { number, meetingDate, reason: 'onvolledig' }),
}

const times = (count: number, deed: Deed) => Array.from({ length: count }, () => deed)
const CROWD = [
  ...times(12, AMEND),
  ...times(6, ASSIGN),
  ...times(12, REPORT),
  ...times(9, PROPOSE),
  ...times(4, SETTLE),
  ...times(3, PARTLY),
  ...times(4, RETURN),
]
/** Neighbours do different things, the same way every time. */
const mixed = CROWD.map((deed, index) => ({ deed, place: (index * 17) % CROWD.length }))
  .sort((a, b) => a.place - b.place)
  .map(({ deed }) => deed)

describe('fifty people on one commitment', () => {
  it('lose nothing: every success has its entry, every loser a verdict in words, every version its change', async () => {
    const number = await fresh(people, 'in_progress')
    const before = await read(number)
    const known = (await historyOfCommitment(before.id)).length
    expect(mixed).toHaveLength(50)
    const crowd = await Promise.all(mixed.map((_, index) => account('admin', `persoon ${index + 1}`)))
    const results = await Promise.allSettled(mixed.map(({ act }, index) => act(crowd[index]!, number)))

    const done = mixed.filter((_, index) => results[index]!.status === 'fulfilled')
    const lost = results.filter((result) => result.status === 'rejected')
    for (const { reason } of lost) {
      expect(reason).toBeInstanceOf(Refusal)
      expect(words).toHaveProperty((reason as Refusal).code)
    }
    for (const deed of [AMEND, ASSIGN, REPORT])
      expect(done.filter((other) => other === deed)).toHaveLength(mixed.filter((d) => d === deed).length)
    expect(done).toContain(PROPOSE)

    const entries = (await historyOfCommitment(before.id))
      .map(({ entry }) => entry)
      .reverse()
      .slice(known)
    expect(entries.map(({ kind }) => kind).sort()).toEqual(done.map(({ kind }) => kind).sort())
    const after = await read(number)
    expect(after.version - before.version).toBe(done.filter(({ movesVersion }) => movesVersion).length)
    expectOneChain(entries, before.title, after.title)
    expect(await verifyHistory()).toMatchObject({ unsealed: 0 })
  })
})

/** Each correction began where the one before it ended: none was made over words its maker had not seen. */
function expectOneChain(entries: Entry[], first: string, last: string) {
  const titles = entries.flatMap((entry) =>
    entry.kind === 'commitment.amended' ? entry.changes.filter(({ field }) => field === 'title') : [],
  )
  expect(titles.map(({ before }) => before)).toEqual([
    first,
    ...titles.slice(0, -1).map(({ after }) => after),
  ])
  expect(titles.at(-1)?.after).toBe(last)
}

describe('two committees on one proposal', () => {
  it.each([
    ['settled by both', [SETTLE, SETTLE]],
    ['settled by one, returned by the other', [SETTLE, RETURN]],
    ['settled by one, partly by the other', [PARTLY, SETTLE]],
    ['returned by both', [RETURN, RETURN]],
  ] as [string, Deed[]][])('%s: one verdict holds, the other is refused in words', async (_name, deeds) => {
    for (let round = 0; round < 3; round++) {
      const number = await fresh(people, 'settlement_proposed')
      const clerks = [people.staff, people.colleague]
      const results = await Promise.allSettled(deeds.map(({ act }, index) => act(clerks[index]!, number)))
      const won = deeds.filter((_, index) => results[index]!.status === 'fulfilled')
      const lost = results.filter((result) => result.status === 'rejected')
      expect(won).toHaveLength(1)
      expect(['already_closed', 'no_evidence_proposed']).toContain((lost[0]!.reason as Refusal).code)
      const { id } = await read(number)
      const proposals = await db().settlementProposal.findMany({ where: { commitmentId: id } })
      const verdicts = (await historyOfCommitment(id)).filter(({ entry }) =>
        deeds.some(({ kind }) => kind === entry.kind),
      )
      expect(verdicts.map(({ entry }) => entry.kind)).toEqual([won[0]!.kind])
      const outcome = won[0]!.kind.replace('commitment.', '')
      expect(proposals.map((proposal) => proposal.outcome)).toEqual([outcome])
      expect(await stateOf(number)).toBe(outcome === 'returned' ? 'in_progress' : outcome)
    }
  })
})
