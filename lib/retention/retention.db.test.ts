import { parseCrontab } from 'graphile-worker'
import { beforeEach, describe, expect, it } from 'vitest'
import { candidate, commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { rejectCandidate } from '../candidates/reject-candidate'
import { db } from '../db/client'
import { readEnv } from '../env'
import { Conflict, Forbidden, Invalid } from '../errors'
import { verifyHistory } from '../history/verify-history'
import { CARETAKER } from '../people/installer'
import { workOf } from '../tasks'
import { amendRetention } from './amend-retention'
import { DEFAULT_PERIODS, findExpired, monthsBefore, retentionPeriods } from './queries'
import { runNightly } from './run-nightly'
import { runRetention } from './run-retention'
import { retentionInput } from './schema'

ownTestDatabase()

const NOW = new Date('2031-06-15T10:00:00Z')
const PERIODS = { ...DEFAULT_PERIODS, mail: 6 }

/** One of everything: what is past its period, and beside it what must stay. */
async function oneOfEach() {
  const people = await council()
  const { staff, admin, colleague } = people
  const old = monthsBefore(NOW, 61)
  const rejected = await candidate(staff)
  await rejectCandidate(
    staff,
    { candidateId: rejected.candidate.id, version: 1, reason: 'geen toezegging' },
    old,
  )
  await db().document.update({ where: { id: rejected.document.id }, data: { publishedAt: old } })
  const unused = await candidate(staff)
  const kept = await commitment(staff)
  await db().document.updateMany({ data: { createdAt: old } })
  const mail = { kind: 'news', to: 'a@gestand.example', language: 'nl', text: 'x', html: 'x', createdAt: old }
  await db().mail.createMany({
    data: [
      { ...mail, subject: 'oud', state: 'sent', sentAt: old },
      { ...mail, subject: 'wacht', state: 'waiting' },
      { ...mail, subject: 'nieuw', state: 'sent', sentAt: NOW, createdAt: NOW },
    ],
  })
  await db().account.update({ where: { id: colleague.id }, data: { deactivatedAt: old } })
  const run = { accountId: admin.id, act: 'publish', view: '', startedAt: old } as const
  await db().bulkRun.create({ data: { ...run, items: { create: { position: 0, number: kept } } } })
  return { ...people, rejected, unused, kept }
}

beforeEach(async () => {
  await db().retention.deleteMany()
  await db().mail.deleteMany()
})

describe('what is past its period', () => {
  it('is listed first, and nothing has changed by that', async () => {
    const { admin } = await oneOfEach()
    const before = await db().historyEntry.count()
    const counts = Object.fromEntries((await findExpired(admin, NOW)).map(({ rule, count }) => [rule, count]))
    expect(counts).toEqual({
      rejectedCandidates: 1,
      unpublishedDocuments: 1,
      mail: 1,
      closedAccounts: 1,
      notesOfRuns: 1,
    })
    expect(await db().historyEntry.count()).toBe(before)
    await runRetention(admin, NOW)
  })

  it('goes by a run, with an entry for each kind and the chain whole', async () => {
    const { admin, colleague, rejected, unused, kept } = await oneOfEach()
    const link = await verifyHistory()
    const removed = await runRetention(admin, NOW)
    expect(removed.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
    expect(await db().candidate.count({ where: { id: rejected.candidate.id } })).toBe(0)
    expect(await db().document.count({ where: { id: unused.document.id } })).toBe(0)
    expect(await db().document.count({ where: { id: rejected.document.id } })).toBe(1)
    expect(await db().commitment.count({ where: { number: kept } })).toBe(1)
    expect((await db().mail.findMany({ orderBy: { subject: 'asc' } })).map(({ subject }) => subject)).toEqual(
      ['nieuw', 'wacht'],
    )
    expect(await db().account.findUniqueOrThrow({ where: { id: colleague.id } })).toMatchObject({
      name: '[naam ingetrokken]',
      passwordHash: null,
    })
    const entries = await db().historyEntry.findMany({
      where: { kind: 'retention.ran' },
      orderBy: { id: 'desc' },
      take: 5,
    })
    expect(entries).toHaveLength(5)
    expect(await verifyHistory({ position: link.position, hash: link.hash })).toMatchObject({
      faults: [],
      unsealed: 0,
      anchorHolds: true,
    })
    expect(await runRetention(admin, NOW)).toEqual([])
  })

  it('withdraws the words history has of a document that went, and keeps that there was one', async () => {
    const { admin, staff, unused } = await oneOfEach()
    const { uploadDocument } = await import('../documents/upload-document')
    const pasted = `Brief ${crypto.randomUUID()} van mevrouw Zonderwater. De raad ontvangt eind juni een brief.`
    const facts = {
      file: null,
      documentDate: null,
      number: null,
      committeeId: null,
      meetingDate: null,
      title: 'Klacht van mevrouw Zonderwater',
    }
    const { id } = await uploadDocument(staff, { ...facts, kind: 'letter', pasted }, monthsBefore(NOW, 80))
    await runRetention(admin, NOW)
    const entries = await db().historyEntry.findMany({
      where: { documentId: { in: [id, unused.document.id] } },
    })
    expect(entries.map(({ kind, payload, salt }) => [kind, payload, salt])).toContainEqual([
      'document.uploaded',
      {},
      null,
    ])
    expect((await verifyHistory()).faults).toEqual([])
  })

  it('is removed once, however many run it at the same time', async () => {
    const { admin } = await oneOfEach()
    const runs = await Promise.all([runRetention(admin, NOW), runRetention(admin, NOW)])
    const total = runs.flat().reduce((sum, { count }) => sum + count, 0)
    expect(total).toBe(5)
  })

  it('cannot be made to touch what is still there', async () => {
    const { unused } = await oneOfEach()
    const asked = db().$queryRaw`SELECT withdraw_removed_document_from_history(${unused.document.id}::uuid)`
    await expect(asked).rejects.toThrow('still there')
  })
})

describe('by the server’s own clock', () => {
  const night = () => runNightly({}, { isLast: false })
  const mail = { kind: 'news', to: 'a@gestand.example', language: 'nl', text: 'x', html: 'x', subject: 'oud' }
  const old = (count: number) =>
    db().mail.createMany({
      data: Array.from({ length: count }, () => ({
        ...{ ...mail, state: 'sent' as const },
        ...{ createdAt: new Date('2020-01-01'), sentAt: new Date('2020-01-01') },
      })),
    })

  it('nothing goes until an admin has asked for that', async () => {
    await old(1)
    await night()
    expect(await db().mail.count()).toBe(1)
  })

  it('all of it goes where they have, in parts, and history names no person for it', async () => {
    await amendRetention((await council()).admin, { ...DEFAULT_PERIODS, nightly: true })
    await old(501)
    await night()
    expect(await db().mail.count()).toBe(0)
    const ran = { kind: 'retention.ran', actorId: CARETAKER.id }
    const entries = await db().historyEntry.findMany({ where: ran, orderBy: { id: 'asc' } })
    const mails = entries.map(({ payload }) => payload as { rule: string; count: number })
    expect(mails.filter(({ rule }) => rule === 'mail').map(({ count }) => count)).toEqual([500, 1])
    await night()
    expect(await db().historyEntry.count({ where: ran })).toBe(entries.length)
  })

  it('is a line the queue understands', () => {
    const { timetable } = workOf(
      readEnv({ DATABASE_URL: 'postgresql://x', NEXTAUTH_SECRET: 'x'.repeat(32), NEXTAUTH_URL: 'https://x' }),
    )
    expect(parseCrontab(timetable.join('\n')).map(({ task }) => task)).toContain('run_retention')
  })
})

describe('the periods', () => {
  it('can be set, and history tells from what to what', async () => {
    const { admin } = await council()
    await amendRetention(admin, { ...PERIODS, closedAccounts: null })
    expect(await retentionPeriods()).toMatchObject({ mail: 6, closedAccounts: null, version: 2 })
    const entry = await db().historyEntry.findFirstOrThrow({
      where: { kind: 'retention.amended' },
      orderBy: { id: 'desc' },
    })
    expect(entry.payload).toMatchObject({
      changes: [
        { field: 'mail', before: '3', after: '6' },
        { field: 'closedAccounts', before: '24', after: null },
      ],
    })
    const kept = (await findExpired(admin, NOW)).find(({ rule }) => rule === 'closedAccounts')
    expect(kept).toMatchObject({ months: null, count: 0 })
  })

  it('are refused where nothing changes, someone was faster, or it is not an admin', async () => {
    const { admin, staff, member } = await council()
    await expect(amendRetention(admin, DEFAULT_PERIODS)).rejects.toThrow(Invalid)
    await expect(amendRetention(admin, { ...PERIODS, version: 9 })).rejects.toThrow(Conflict)
    for (const actor of [staff, member, VISITOR]) {
      await expect(amendRetention(actor, PERIODS)).rejects.toThrow(Forbidden)
      await expect(runRetention(actor, NOW)).rejects.toThrow(Forbidden)
      await expect(findExpired(actor, NOW)).rejects.toThrow(Forbidden)
    }
  })

  it.each([['0'], ['-1'], ['twee'], ['1.5'], ['5000']])('%s months is refused', (mail) => {
    expect(retentionInput.safeParse({ version: '1', mail }).error?.issues.map(({ path }) => path[0])).toEqual(
      ['mail'],
    )
  })
})
