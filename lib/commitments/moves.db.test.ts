import { describe, expect, it } from 'vitest'
import { council, kindsInHistory } from '../../scripts/testing/council'
import {
  type Council,
  fresh,
  lapse,
  meetingDate,
  PATHS,
  propose,
  settle,
  stateOf,
  type Verb,
  window,
} from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { Forbidden, NotAllowedInState } from '../errors'
import { extendCommitment } from './extend-commitment'
import type { State } from './lifecycle'
import { reopenCommitment } from './reopen-commitment'
import { reportProgress } from './report-progress'
import { requestExtension } from './request-extension'
import { resumeCommitment } from './resume-commitment'
import { returnCommitment } from './return-commitment'
import { startCommitment } from './start-commitment'

ownTestDatabase()

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
    verb: (a, number) => extendCommitment(a, { number, reason: 'later', ...window, meetingDate: null }),
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
})
