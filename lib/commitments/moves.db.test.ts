import { describe, expect, it } from 'vitest'
import { account, commitment, council, kindsInHistory } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import type { Account } from '../access/actor'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden, NotAllowedInState, NotFound } from '../errors'
import { closeCommitment } from './close-commitment'
import { decideExtension } from './decide-extension'
import { extendCommitment } from './extend-commitment'
import { holdCommitment } from './hold-commitment'
import type { State } from './lifecycle'
import { proposeSettlement } from './propose-settlement'
import { publishCommitment } from './publish-commitment'
import { reopenCommitment } from './reopen-commitment'
import { reportProgress } from './report-progress'
import { requestExtension } from './request-extension'
import { resumeCommitment } from './resume-commitment'
import { returnCommitment } from './return-commitment'
import { settleCommitment } from './settle-commitment'
import { settlePartly } from './settle-partly'
import { startCommitment } from './start-commitment'
import { withdrawCommitment } from './withdraw-commitment'

ownTestDatabase()

type Council = Awaited<ReturnType<typeof council>>
type Verb = (actor: Parameters<typeof startCommitment>[0], number: string) => Promise<unknown>

const window = { phrase: 'eind augustus', earliest: '2026-08-21', latest: '2026-08-31' }
const evidence = { documentNumber: '26bb000123', evidenceDate: '2026-05-01', evidenceQuote: null, note: null }
const meetingDate = '2026-06-03'
const AT = new Date('2026-06-04T09:00:00Z')

const propose: Verb = (actor, number) => proposeSettlement(actor, { number, ...evidence })
const settle: Verb = (actor, number) => settleCommitment(actor, { number, meetingDate })
const lapse: Verb = (actor, number) =>
  closeCommitment(actor, { number, outcome: 'lapsed', reason: 'r', meetingDate })

/** How to bring a fresh commitment into each state, by the office itself. */
const PATHS: Record<State, Verb[]> = {
  open: [],
  in_progress: [(actor, number) => startCommitment(actor, { number })],
  settlement_proposed: [propose],
  partly_settled: [
    propose,
    (actor, number) => settlePartly(actor, { number, meetingDate, remainder: 'de bijlage', ...window }),
  ],
  on_hold: [
    (actor, number) => holdCommitment(actor, { number, reason: 'wacht', resumeOn: '2026-09-01' }, AT),
  ],
  settled: [propose, settle],
  lapsed: [lapse],
  not_kept: [
    (actor, number) => closeCommitment(actor, { number, outcome: 'not_kept', reason: 'r', meetingDate }),
  ],
}

type Row = {
  verb: Verb
  from: State
  to: State
  wrong: State
  entry: string
  by?: 'staff' | 'admin'
  own?: true
}

const ROWS: Record<string, Row> = {
  start: {
    verb: (a, number) => startCommitment(a, { number }),
    from: 'open',
    to: 'in_progress',
    wrong: 'settled',
    entry: 'commitment.started',
    own: true,
  },
  report: {
    verb: (a, number) => reportProgress(a, { number, note: 'halverwege' }),
    from: 'open',
    to: 'open',
    wrong: 'open',
    entry: 'commitment.progress',
    own: true,
  },
  propose: {
    verb: propose,
    from: 'open',
    to: 'settlement_proposed',
    wrong: 'settled',
    entry: 'commitment.settlement_proposed',
    own: true,
  },
  settle: {
    verb: settle,
    from: 'settlement_proposed',
    to: 'settled',
    wrong: 'open',
    entry: 'commitment.settled',
  },
  'settle partly': {
    verb: PATHS.partly_settled[1]!,
    from: 'settlement_proposed',
    to: 'partly_settled',
    wrong: 'in_progress',
    entry: 'commitment.partly_settled',
  },
  return: {
    verb: (a, number) => returnCommitment(a, { number, meetingDate, reason: 'onvolledig' }),
    from: 'settlement_proposed',
    to: 'in_progress',
    wrong: 'open',
    entry: 'commitment.returned',
  },
  hold: { verb: PATHS.on_hold[0]!, from: 'open', to: 'on_hold', wrong: 'on_hold', entry: 'commitment.held' },
  resume: {
    verb: (a, number) => resumeCommitment(a, { number }),
    from: 'on_hold',
    to: 'open',
    wrong: 'open',
    entry: 'commitment.resumed',
  },
  lapse: { verb: lapse, from: 'open', to: 'lapsed', wrong: 'settled', entry: 'commitment.lapsed' },
  'not kept': {
    verb: PATHS.not_kept[0]!,
    from: 'on_hold',
    to: 'not_kept',
    wrong: 'lapsed',
    entry: 'commitment.not_kept',
  },
  reopen: {
    verb: (a, number) => reopenCommitment(a, { number, reason: 'r' }),
    from: 'settled',
    to: 'open',
    wrong: 'open',
    entry: 'commitment.reopened',
    by: 'admin',
  },
  extend: {
    verb: (a, number) => extendCommitment(a, { number, reason: 'later', ...window }),
    from: 'open',
    to: 'open',
    wrong: 'settled',
    entry: 'commitment.extension_granted',
  },
  'ask extension': {
    verb: (a, number) => requestExtension(a, { number, reason: 'later', ...window }),
    from: 'open',
    to: 'open',
    wrong: 'settlement_proposed',
    entry: 'commitment.extension_requested',
    own: true,
  },
}

async function fresh({ staff, assignee }: Council, state: State, extra = {}): Promise<string> {
  const number = await commitment(staff, { assigneeId: assignee.id, ...extra })
  // Someone else proposes than the one who will judge.
  const proposer = await account('staff', 'proposer')
  for (const [step, verb] of PATHS[state].entries()) await verb(step === 0 ? proposer : staff, number)
  return number
}

const stateOf = async (number: string) =>
  (await db().commitment.findUniqueOrThrow({ where: { number } })).state

describe('the moves of a commitment', async () => {
  let people: Council
  const theCouncil = async () => (people ??= await council())

  describe.each(Object.entries(ROWS))('%s', (name, { verb, from, to, wrong, entry, by = 'staff', own }) => {
    it('succeeds and leaves its entry', async () => {
      const people = await theCouncil()
      const number = await fresh(people, from)
      await verb(people[by], number)
      expect(await stateOf(number)).toBe(to)
      expect((await kindsInHistory(number)).at(-1)).toBe(entry)
    })

    it('refuses who may not', async () => {
      const people = await theCouncil()
      const number = await fresh(people, from)
      const before = await kindsInHistory(number)
      await expect(verb(VISITOR, number)).rejects.toThrow(Forbidden)
      await expect(verb(people.member, number)).rejects.toThrow(Forbidden)
      if (!own) await expect(verb(people.assignee, number)).rejects.toThrow(Forbidden)
      if (by === 'admin') await expect(verb(people.staff, number)).rejects.toThrow(Forbidden)
      expect(await kindsInHistory(number)).toEqual(before)
      expect(await stateOf(number)).toBe(from)
    })

    if (own)
      it('is open to the assignee, whatever the role', async () => {
        const people = await theCouncil()
        const number = await fresh(people, from)
        await verb(people.assignee, number)
        expect(await stateOf(number)).toBe(to)
      })

    if (name !== 'report')
      it('refuses the wrong state and writes nothing', async () => {
        const people = await theCouncil()
        const number = await fresh(people, wrong)
        const before = await kindsInHistory(number)
        await expect(verb(people[by], number)).rejects.toThrow(NotAllowedInState)
        expect(await kindsInHistory(number)).toEqual(before)
      })

    if (name !== 'report')
      it('loses a race cleanly: of two at once, one wins', async () => {
        const people = await theCouncil()
        const number = await fresh(people, from)
        const before = (await kindsInHistory(number)).length
        const results = await Promise.allSettled([verb(people[by], number), verb(people[by], number)])
        const lost = results.filter((result) => result.status === 'rejected')
        expect(lost).toHaveLength(1)
        expect(await kindsInHistory(number)).toHaveLength(before + 1)
      })
  })

  it('answers for a number that is not there, and for one that may not be seen, in the same way', async () => {
    const people = await theCouncil()
    const secret = await fresh(people, 'open', { confidential: true })
    await expect(reportProgress(people.staff, { number: 'T1999-0001', note: 'x' })).rejects.toThrow(NotFound)
    await expect(reportProgress(people.member, { number: secret, note: 'x' })).rejects.toThrow(NotFound)
  })

  it('lets nobody confirm a proposal of their own, unless the council has switched that off', async () => {
    const people = await theCouncil()
    const number = await fresh(people, 'open')
    await propose(people.staff, number)
    await expect(settle(people.staff, number)).rejects.toThrow('proposer_may_not_confirm')
    await expect(settleCommitment(people.colleague, { number, meetingDate: null })).rejects.toMatchObject({
      fields: { meetingDate: 'meeting_date_missing' },
    })
    await db().settings.update({ where: { id: 1 }, data: { committeeConfirms: false } })
    await settleCommitment(people.staff, { number, meetingDate: null })
    await db().settings.update({ where: { id: 1 }, data: { committeeConfirms: true } })
    expect(await stateOf(number)).toBe('settled')
  })

  it('keeps every earlier window and counts slips only for extensions', async () => {
    const people = await theCouncil()
    const number = await fresh(people, 'open')
    await extendCommitment(people.staff, { number, reason: 'later', ...window })
    await requestExtension(people.assignee, {
      number,
      reason: 'nog later',
      phrase: null,
      earliest: null,
      latest: '2026-10-31',
    })
    await decideExtension(people.staff, { number, decision: 'granted', reason: null })
    const row = await db().commitment.findUniqueOrThrow({
      where: { number },
      include: { windows: { orderBy: { position: 'asc' } } },
    })
    expect(row.slips).toBe(2)
    expect(row.windows.map((w) => [w.origin, w.latest?.toISOString().slice(0, 10)])).toEqual([
      ['promised', '2026-06-30'],
      ['extension', '2026-08-31'],
      ['extension', '2026-10-31'],
    ])
    expect(row.dueLatest?.toISOString().slice(0, 10)).toBe('2026-10-31')
  })

  it('refuses an extension that is no later, and a second request while one waits', async () => {
    const people = await theCouncil()
    const number = await fresh(people, 'open')
    const earlier = { number, reason: 'r', phrase: null, earliest: null, latest: '2026-06-30' }
    await expect(extendCommitment(people.staff, earlier)).rejects.toMatchObject({
      fields: { latest: 'extension_not_later' },
    })
    await requestExtension(people.assignee, { number, reason: 'r', ...window })
    await expect(requestExtension(people.assignee, { number, reason: 'r', ...window })).rejects.toThrow(
      'extension_waiting',
    )
    await decideExtension(people.staff, { number, decision: 'refused', reason: 'nee' })
    expect((await kindsInHistory(number)).at(-1)).toBe('commitment.extension_refused')
  })

  it('goes back to the state before the hold', async () => {
    const people = await theCouncil()
    const number = await fresh(people, 'settlement_proposed')
    await holdCommitment(people.staff, { number, reason: 'r', resumeOn: '2026-09-01' }, AT)
    await resumeCommitment(people.staff, { number })
    expect(await stateOf(number)).toBe('settlement_proposed')
  })

  it('publishes and withdraws once', async () => {
    const people = await theCouncil()
    const number = await commitment(people.staff, { published: false })
    await expect(publishCommitment(people.member as Account, { number })).rejects.toThrow(NotFound)
    await publishCommitment(people.staff, { number })
    await expect(publishCommitment(people.staff, { number })).rejects.toThrow('already_published')
    await withdrawCommitment(people.staff, { number })
    await expect(withdrawCommitment(people.staff, { number })).rejects.toThrow('not_published')
  })
})
