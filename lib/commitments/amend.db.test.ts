import { describe, expect, it } from 'vitest'
import { commitment, council, kindsInHistory } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Conflict, Forbidden, Invalid } from '../errors'
import { amendCommitment } from './amend-commitment'
import { assignCommitment } from './assign-commitment'

ownTestDatabase()

const asItStands = (number: string, version = 1) => ({
  number,
  version,
  title: 'Brief over de wachtlijst',
  kind: 'information' as const,
  strength: 'firm' as const,
  madeBy: 'college',
  party: null,
  committeeId: null,
  confidential: false,
  phrase: 'voor de zomer',
  earliest: '2026-01-15',
  latest: '2026-06-30',
})

describe('amending', () => {
  it('writes what changed, before and after', async () => {
    const { staff } = await council()
    const number = await commitment(staff)
    await amendCommitment(staff, { ...asItStands(number), title: 'Wachtlijstbrief', latest: '2026-07-10' })
    const { id, slips } = await db().commitment.findUniqueOrThrow({ where: { number } })
    const entry = await db().historyEntry.findFirstOrThrow({
      where: { commitmentId: id },
      orderBy: { id: 'desc' },
    })
    expect(entry.payload).toEqual({
      changes: [
        { field: 'title', before: 'Brief over de wachtlijst', after: 'Wachtlijstbrief' },
        { field: 'latest', before: '2026-06-30', after: '2026-07-10' },
      ],
    })
    expect(slips).toBe(0)
    const windows = await db().dueWindow.findMany({
      where: { commitmentId: id },
      orderBy: { position: 'asc' },
    })
    expect(windows.map((window) => window.origin)).toEqual(['promised', 'correction'])
  })

  it('answers a stale form with what stands there now, and overwrites nothing', async () => {
    const { staff } = await council()
    const number = await commitment(staff)
    await amendCommitment(staff, { ...asItStands(number), title: 'Eerste' })
    const second = amendCommitment(staff, { ...asItStands(number), title: 'Tweede' })
    await expect(second).rejects.toThrow(Conflict)
    await expect(second).rejects.toMatchObject({
      theirs: { title: 'Eerste', version: '2', phrase: 'voor de zomer' },
    })
    expect((await db().commitment.findUniqueOrThrow({ where: { number } })).title).toBe('Eerste')
  })

  it('lets one of fifty simultaneous edits win; the others keep both versions', async () => {
    const { staff } = await council()
    const number = await commitment(staff)
    const edits = Array.from({ length: 50 }, (_, i) =>
      amendCommitment(staff, { ...asItStands(number), title: `Titel ${i}` }),
    )
    const results = await Promise.allSettled(edits)
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    expect(results.filter((r) => r.status === 'rejected' && r.reason instanceof Conflict)).toHaveLength(49)
    expect(await kindsInHistory(number)).toEqual(['commitment.registered', 'commitment.amended'])
  })

  it('refuses an edit that changes nothing, and who may not edit', async () => {
    const { staff, member } = await council()
    const number = await commitment(staff)
    await expect(amendCommitment(staff, asItStands(number))).rejects.toThrow(Invalid)
    await expect(amendCommitment(member, asItStands(number))).rejects.toThrow(Forbidden)
    await expect(amendCommitment(VISITOR, asItStands(number))).rejects.toThrow(Forbidden)
  })
})

describe('assigning', () => {
  const nobody = { assigneeId: null, portfolioId: null, departmentId: null }

  it('is the admin’s, and leaves the names in history', async () => {
    const { admin, staff, assignee } = await council()
    const number = await commitment(staff)
    const input = { number, version: 1, ...nobody, assigneeId: assignee.id }
    await expect(assignCommitment(staff, input)).rejects.toThrow(Forbidden)
    await assignCommitment(admin, input)
    expect((await db().commitment.findUniqueOrThrow({ where: { number } })).assigneeId).toBe(assignee.id)
    expect((await kindsInHistory(number)).at(-1)).toBe('commitment.assigned')
  })

  it('refuses an account that is gone, and a stale form', async () => {
    const { admin, staff, assignee } = await council()
    const number = await commitment(staff)
    await db().account.update({ where: { id: assignee.id }, data: { deactivatedAt: new Date() } })
    const gone = assignCommitment(admin, { number, version: 1, ...nobody, assigneeId: assignee.id })
    await expect(gone).rejects.toMatchObject({ fields: { assigneeId: 'choose_again' } })
    await expect(assignCommitment(admin, { number, version: 7, ...nobody })).rejects.toThrow(Conflict)
  })
})
