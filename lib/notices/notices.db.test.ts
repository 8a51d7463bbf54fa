import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import type { Account } from '../access/actor'
import { VISITOR } from '../access/actor'
import { assignCommitment } from '../commitments/assign-commitment'
import { decideExtension } from '../commitments/decide-extension'
import { proposeSettlement } from '../commitments/propose-settlement'
import { reportProgress } from '../commitments/report-progress'
import { requestExtension } from '../commitments/request-extension'
import { settleCommitment } from '../commitments/settle-commitment'
import { db } from '../db/client'
import { Forbidden, NotFound } from '../errors'
import { follow } from '../follows/follow'
import { unfollow } from '../follows/unfollow'
import { sayOnSettlement } from '../say/say-on-settlement'
import { saveView } from '../views/save-view'
import { chooseMail } from './choose-mail'
import { NOTICE_KINDS } from './kinds'
import { tellChange } from './tell-change'
import { isHour, tellDay } from './tell-day'
import { tellTerms } from './tell-terms'
import { tellWeek } from './tell-week'
import { unsubscribe } from './unsubscribe'
import { unsubscribeToken } from './unsubscribe-token'

ownTestDatabase()

const evidence = { documentNumber: '26bb000123', evidenceDate: '2026-05-01', evidenceQuote: null, note: null }
const NOW = new Date()
let people: Awaited<ReturnType<typeof council>>

beforeAll(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-a-secret-for-tests-only')
  vi.stubEnv('NEXTAUTH_URL', 'https://gestand.example')
  return () => vi.unstubAllEnvs()
})
beforeEach(async () => {
  people = await council()
  await db().mail.deleteMany()
  await db().follow.deleteMany()
  await db().commitment.updateMany({
    where: { state: { in: ['open', 'settlement_proposed'] } },
    data: { state: 'lapsed' },
  })
  await db().account.updateMany({
    data: { deactivatedAt: NOW },
    where: { id: { notIn: Object.values(people).map(({ id }) => id) } },
  })
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`
})

/** Does what the queue would do with everything announced so far. */
async function tellAll() {
  const jobs = await db().$queryRaw<{ payload: unknown }[]>`
    SELECT j."payload" FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'tell_change' ORDER BY j.id`
  for (const { payload } of jobs) await tellChange(payload, { isLast: false })
}

const nameById = async (id: string | null) =>
  (await db().account.findUnique({ where: { id: id ?? '' } }))?.name ?? null

/** Kind and name of everyone who was written to. */
async function told() {
  await tellAll()
  const mail = await db().mail.findMany({ orderBy: { createdAt: 'asc' } })
  return (
    await Promise.all(mail.map(async ({ kind, accountId }) => `${kind} ${await nameById(accountId)}`))
  ).sort()
}

const idOf = async (number: string) => (await db().commitment.findUniqueOrThrow({ where: { number } })).id
const followIt = async (who: Account, number: string) =>
  follow(who, { what: 'commitment', id: await idOf(number) })
const assign = (number: string, assigneeId: string | null, by = people.admin) =>
  assignCommitment(by, { number, version: 1, assigneeId })

describe('a change is told', () => {
  it('to whom it was assigned, with the way to end such mail', async () => {
    const number = await commitment(people.staff)
    await assign(number, people.assignee.id)
    expect(await told()).toEqual(['assigned assignee'])
    const mail = await db().mail.findFirstOrThrow()
    expect(mail.subject).toBe(`U bent behandelaar van ${number}`)
    expect(mail.text).toContain(`https://gestand.example/commitments/${number}`)
    expect(mail.unsubscribe).toMatch(/^https:\/\/gestand\.example\/unsubscribe\/[\w.-]+\/now$/)
  })

  it('not to who did it, nor when it was undone, nor twice', async () => {
    const own = await commitment(people.staff)
    await assign(own, people.admin.id)
    expect(await told()).toEqual([])
    const number = await commitment(people.staff)
    await assign(number, people.assignee.id)
    await tellAll()
    expect(await told()).toEqual(['assigned assignee'])
    await db().mail.deleteMany()
    const commitmentId = await idOf(number)
    const undone = { kind: 'commitment.assignment_undone', payload: {}, actorName: 'admin', commitmentId }
    await db().historyEntry.create({ data: undone })
    expect(await told()).toEqual([])
  })

  it('of a proposal and its verdict: to followers of it and of its committee, the proposer and the assignee', async () => {
    const number = await commitment(people.staff, { assigneeId: people.assignee.id })
    await db().commitment.update({ where: { number }, data: { committeeId: people.committee.id } })
    await followIt(people.member, number)
    await follow(people.colleague, { what: 'committee', id: people.committee.id })
    await proposeSettlement(people.assignee, { number, ...evidence })
    expect(await told()).toEqual(['settlement_proposed colleague', 'settlement_proposed member'])
    await db().mail.deleteMany()
    await settleCommitment(people.staff, { number, meetingDate: '2026-06-03' })
    await db()
      .$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE "key" LIKE 'tell:%' AND run_at > now()`
    expect(await told()).toEqual(['decided assignee', 'decided member'])
  })

  it('of an extension: to who asked for it', async () => {
    const number = await commitment(people.staff, { assigneeId: people.assignee.id })
    const window = { phrase: null, earliest: null, latest: '2026-12-31' }
    await requestExtension(people.assignee, { number, reason: 'drukte', ...window })
    await decideExtension(people.staff, {
      number,
      decision: 'refused',
      reason: 'te laat gevraagd',
      meetingDate: null,
    })
    expect(await told()).toEqual(['extension_decided assignee'])
    expect((await db().mail.findFirstOrThrow()).text).toContain('te laat gevraagd')
  })

  it('to who is named behind an @, and of a say to who proposed', async () => {
    const number = await commitment(people.staff, { assigneeId: people.assignee.id })
    await reportProgress(people.assignee, { number, note: 'De brief is af, @Colleague kan hem versturen.' })
    expect(await told()).toEqual(['mentioned colleague'])
    await db().mail.deleteMany()
    await proposeSettlement(people.assignee, { number, ...evidence })
    const { id: proposalId } = await db().settlementProposal.findFirstOrThrow({ where: { outcome: null } })
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`
    await sayOnSettlement(people.member, { number, proposalId, verdict: 'not_yet', note: 'De bijlage mist.' })
    expect(await told()).toEqual(['said assignee'])
  })

  it('never of what someone may not read, and by number only where it is confidential', async () => {
    const number = await commitment(people.staff, { assigneeId: people.assignee.id })
    await followIt(people.member, number)
    await followIt(people.colleague, number)
    await db().commitment.update({ where: { number }, data: { confidential: true, title: 'Geheim plan' } })
    await reportProgress(people.assignee, { number, note: '@member @colleague het plan is klaar' })
    expect(await told()).toEqual(['mentioned colleague'])
    const { text, html, subject } = await db().mail.findFirstOrThrow()
    for (const words of ['Geheim plan', 'het plan is klaar'])
      expect(text + html + subject).not.toContain(words)
  })

  it('not of days gone by', async () => {
    const number = await commitment(people.staff)
    await assignCommitment(
      people.admin,
      { number, version: 1, assigneeId: people.assignee.id },
      new Date('2026-01-20'),
    )
    expect(await told()).toEqual([])
  })

  it('not where it was switched off, by choice or by one click; and in the language chosen', async () => {
    const on = NOTICE_KINDS.filter((kind) => kind !== 'assigned')
    await chooseMail(people.assignee, { mailLanguage: 'en', on })
    const number = await commitment(people.staff)
    await assign(number, people.assignee.id)
    await reportProgress(people.staff, { number, note: '@assignee kijk eens' })
    expect(await told()).toEqual(['mentioned assignee'])
    expect((await db().mail.findFirstOrThrow()).subject).toBe(`staff mentions you at ${number}`)
    await db().mail.deleteMany()
    await unsubscribe(VISITOR, {
      token: unsubscribeToken({ accountId: people.assignee.id, kind: 'mentioned' }),
    })
    await reportProgress(people.staff, { number, note: '@assignee nog eens' })
    expect((await told()).filter((line) => line.startsWith('mentioned'))).toEqual([])
  })
})

describe('following', () => {
  it('is for those signed in, of what they may see, and ends', async () => {
    const secret = await commitment(people.staff, { confidential: true })
    await expect(followIt(people.member, secret)).rejects.toThrow(NotFound)
    await expect(follow(VISITOR, { what: 'committee', id: people.committee.id })).rejects.toThrow(Forbidden)
    const view = await saveView(people.staff, { name: 'te laat', query: 'standing=overdue' })
    await expect(follow(people.member, { what: 'view', id: view.id })).rejects.toThrow(NotFound)
    const thing = { what: 'committee', id: people.committee.id } as const
    await Promise.all([follow(people.member, thing), follow(people.member, thing)])
    expect(await db().follow.count()).toBe(1)
    await unfollow(people.member, thing)
    expect(await db().follow.count()).toBe(0)
  })

  it('a link that was tampered with ends nothing', async () => {
    const token = unsubscribeToken({ accountId: people.member.id, kind: 'digest' })
    for (const wrong of [token.replace('digest', 'overdue'), `${token}x`, 'niets', ''])
      await expect(unsubscribe(VISITOR, { token: wrong })).rejects.toThrow(NotFound)
    expect(await db().mailOff.count({ where: { accountId: people.member.id } })).toBe(0)
  })
})

describe('terms and the week', () => {
  const moment = { today: '2026-07-01', soonDays: 28 }

  it('tell of a term once, in one mail per kind, and anew when there is a new term', async () => {
    const late = await commitment(people.staff, { assigneeId: people.assignee.id, latest: '2026-06-30' })
    await commitment(people.staff, { assigneeId: people.assignee.id, latest: '2026-06-01' })
    await commitment(people.staff, { assigneeId: people.assignee.id, latest: '2026-07-20' })
    await commitment(people.staff, { assigneeId: people.assignee.id, latest: '2026-12-01' })
    await followIt(people.member, late)
    await Promise.all([tellTerms(moment, NOW), tellTerms(moment, NOW)])
    expect(await told()).toEqual(['due_soon assignee', 'overdue assignee', 'overdue member'])
    const own = await db().mail.findFirstOrThrow({
      where: { kind: 'overdue', accountId: people.assignee.id },
    })
    expect(own.subject).toBe('2 toezeggingen zijn te laat')
    expect(own.text).toContain('1 dag te laat')
    await db().commitment.update({ where: { number: late }, data: { dueLatest: new Date('2026-07-02') } })
    await tellTerms({ ...moment, today: '2026-07-03' }, NOW)
    expect(await db().mail.count({ where: { kind: 'overdue' } })).toBe(4)
  })

  it('the week tells of own work and of what is followed, once, as each may see it', async () => {
    const number = await commitment(people.staff, { assigneeId: people.assignee.id, latest: '2026-06-30' })
    const secret = await commitment(people.staff, { confidential: true, latest: '2026-06-30' })
    const view = await saveView(people.member, { name: 'Wat te laat is', query: 'standing=overdue' })
    await follow(people.member, { what: 'view', id: view.id })
    await tellWeek(moment, NOW)
    await tellWeek(moment, NOW)
    const digests = await db().mail.findMany({ where: { kind: 'digest', accountId: people.member.id } })
    expect(digests).toHaveLength(1)
    expect(digests[0]?.text).toContain('== Wat te laat is ==')
    expect(digests[0]?.text).toContain(number)
    expect(digests[0]?.text).not.toContain(secret)
    expect(digests[0]?.html).toContain('role="presentation"')
  })

  it.each([
    ['2026-07-01T05:00:00Z', true],
    ['2026-07-01T06:00:00Z', false],
    ['2026-12-01T05:00:00Z', false],
    ['2026-12-01T06:00:00Z', true],
  ])('%s is the hour in Amsterdam: %s', async (ts, right) => {
    expect(isHour(new Date(ts))).toBe(right)
    await tellDay({ _cron: { ts } }, { isLast: false })
  })
})
