import { describe, expect, it } from 'vitest'
import { commitment, council, kindsInHistory } from '../../scripts/testing/council'
import {
  AT,
  type Council,
  fresh,
  meetingDate,
  propose,
  settle,
  stateOf,
  window,
} from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { fromDateOrNull } from '../day'
import { db } from '../db/client'
import { NotFound } from '../errors'
import { decideExtension } from './decide-extension'
import { extendCommitment } from './extend-commitment'
import { holdCommitment } from './hold-commitment'
import { publishCommitment } from './publish-commitment'
import { reportProgress } from './report-progress'
import { requestExtension } from './request-extension'
import { resumeCommitment } from './resume-commitment'
import { settleCommitment } from './settle-commitment'
import { withdrawCommitment } from './withdraw-commitment'

ownTestDatabase()

describe('what moves ask for', () => {
  let people: Council
  const theCouncil = async () => (people ??= await council())

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
    await extendCommitment(people.staff, { number, reason: 'later', ...window, meetingDate: null })
    await requestExtension(people.assignee, {
      number,
      reason: 'nog later',
      phrase: null,
      earliest: null,
      latest: '2026-10-31',
    })
    await decideExtension(people.staff, { number, decision: 'granted', reason: null, meetingDate: null })
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
    const earlier = {
      ...{ number, reason: 'r', phrase: null, earliest: null, latest: '2026-06-30' },
      meetingDate: null,
    }
    await expect(extendCommitment(people.staff, earlier)).rejects.toMatchObject({
      fields: { latest: 'extension_not_later' },
    })
    await requestExtension(people.assignee, { number, reason: 'r', ...window })
    await expect(requestExtension(people.assignee, { number, reason: 'r', ...window })).rejects.toThrow(
      'extension_waiting',
    )
    await decideExtension(people.staff, { number, decision: 'refused', reason: 'nee', meetingDate: null })
    expect((await kindsInHistory(number)).at(-1)).toBe('commitment.extension_refused')
  })

  it('names the meeting that granted or refused an extension, once that meeting has been held', async () => {
    const people = await theCouncil()
    const number = await fresh(people, 'open')
    await requestExtension(people.assignee, { number, reason: 'r', ...window })
    const ask = { number, decision: 'granted', reason: null } as const
    const ahead = { ...ask, meetingDate: '2999-01-01' }
    await expect(decideExtension(people.staff, ahead)).rejects.toMatchObject({
      fields: { meetingDate: 'meeting_ahead' },
    })
    await decideExtension(people.staff, { ...ask, meetingDate })
    const row = await db().extension.findFirstOrThrow({ where: { commitment: { number } } })
    expect([row.state, fromDateOrNull(row.meetingDate)]).toEqual(['granted', meetingDate])
    const entry = await db().historyEntry.findFirstOrThrow({
      where: { commitmentId: row.commitmentId, kind: 'commitment.extension_granted' },
    })
    expect(entry.payload).toMatchObject({ meetingDate })
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
    await expect(publishCommitment(people.member, { number })).rejects.toThrow(NotFound)
    await publishCommitment(people.staff, { number })
    await expect(publishCommitment(people.staff, { number })).rejects.toThrow('already_published')
    await withdrawCommitment(people.staff, { number })
    await expect(withdrawCommitment(people.staff, { number })).rejects.toThrow('not_published')
  })
})
