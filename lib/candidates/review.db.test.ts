import { describe, expect, it } from 'vitest'
import { council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { assignCommitment } from '../commitments/assign-commitment'
import { publishCommitment } from '../commitments/publish-commitment'
import { db } from '../db/client'
import { Conflict, Forbidden, Invalid, NotAllowedInState } from '../errors'
import { acceptCandidate } from './accept-candidate'
import { addByHand } from './add-by-hand'
import { correctCandidate } from './correct-candidate'
import { mergeCandidate } from './merge-candidate'
import { rejectCandidate } from './reject-candidate'
import { undoReview } from './undo-review'

ownTestDatabase()

const TEXT = 'Vraag 1: Komt er een brief?\nDe raad ontvangt\neind juni een brief. Daarna volgt nog een brief.'

async function letter(staff: Account) {
  const document = await db().document.create({
    data: {
      kind: 'answers',
      title: 'Brief',
      documentDate: new Date('2026-05-01'),
      text: TEXT,
      mediaType: 'text/plain',
      size: TEXT.length,
      sha256: crypto.randomUUID(),
      engineVersion: 'test',
      createdById: staff.id,
    },
  })
  const place = (quote: string) => ({
    quote,
    start: TEXT.indexOf(quote),
    end: TEXT.indexOf(quote) + quote.length,
  })
  const common = {
    documentId: document.id,
    kind: 'information',
    strength: 'firm',
    trackable: true,
    score: 1,
  } as const
  const rest = { evidence: [], engineVersion: 'test', owner: 'college' }
  const [first, second] = await db().candidate.createManyAndReturn({
    data: [
      { ...common, ...rest, title: 'Brief', ...place('De raad ontvangt\neind juni een brief.') },
      { ...common, ...rest, title: 'Tweede brief', ...place('Daarna volgt nog een brief.') },
    ],
  })
  return {
    document,
    first: { candidateId: first!.id, version: 1 },
    second: { candidateId: second!.id, version: 1 },
  }
}

const stateOf = async ({ candidateId }: { candidateId: string }) =>
  (await db().candidate.findUniqueOrThrow({ where: { id: candidateId } })).state
const next = (ref: { candidateId: string; version: number }) => ({ ...ref, version: ref.version + 1 })
const entriesOf = async (documentId: string) =>
  (await db().historyEntry.findMany({ where: { documentId }, orderBy: { id: 'asc' } })).map((row) => row.kind)

describe('reviewing candidates', () => {
  it('accepts: a numbered commitment linked to its place, unpublished', async () => {
    const { staff } = await council()
    const { document, first } = await letter(staff)
    const { number } = await acceptCandidate(staff, first)
    const row = await db().commitment.findUniqueOrThrow({ where: { number } })
    expect(row).toMatchObject({
      documentId: document.id,
      candidateId: first.candidateId,
      publishedAt: null,
      year: 2026,
    })
    expect(TEXT.slice(row.start!, row.end!)).toBe(row.quote)
    expect(await entriesOf(document.id)).toEqual(['commitment.registered'])
  })

  it('plans a date by the council’s rule for a promise without one, and says so', async () => {
    const { staff } = await council()
    await db().settings.update({ where: { id: 1 }, data: { plannedTermDays: 28 } })
    const { first } = await letter(staff)
    const { number } = await acceptCandidate(staff, first)
    await db().settings.update({ where: { id: 1 }, data: { plannedTermDays: null } })
    const row = await db().commitment.findUniqueOrThrow({ where: { number }, include: { windows: true } })
    expect(row.duePlanned).toBe(true)
    expect(row.dueLatest?.toISOString().slice(0, 10)).toBe('2026-05-29')
    expect(row.windows.map((window) => window.origin).sort()).toEqual(['planned', 'promised'])
  })

  it('corrects, rejects with a reason, merges, and undoes each', async () => {
    const { staff } = await council()
    const { document, first, second } = await letter(staff)
    const corrected = {
      title: 'Brief wachtlijst',
      kind: 'action' as const,
      strength: 'expected' as const,
      owner: null,
    }
    await correctCandidate(staff, {
      ...first,
      ...corrected,
      phrase: 'eind juni',
      earliest: '2026-06-21',
      latest: '2026-06-30',
    })
    await rejectCandidate(staff, { ...next(first), reason: 'al afgedaan' })
    expect(await stateOf(first)).toBe('rejected')
    await undoReview(staff, next(next(first)))
    expect(await stateOf(first)).toBe('proposed')
    await mergeCandidate(staff, { ...second, intoCandidateId: first.candidateId, intoNumber: null })
    expect(await stateOf(second)).toBe('merged')
    await undoReview(staff, next(second))
    expect(await stateOf(second)).toBe('proposed')
    expect(await entriesOf(document.id)).toEqual([
      'candidate.corrected',
      'candidate.rejected',
      'candidate.undone',
      'candidate.merged',
      'candidate.undone',
    ])
  })

  it('takes a registration back and gives its number out again, so that no gap is left', async () => {
    const { staff } = await council()
    const { first, second } = await letter(staff)
    const { number } = await acceptCandidate(staff, first)
    const { number: after } = await acceptCandidate(staff, second)
    await undoReview(staff, next(first))
    expect(await db().commitment.count({ where: { number } })).toBe(0)
    const again = await acceptCandidate(staff, { ...first, version: 3 })
    expect(again.number).toBe(number)
    expect(after > number).toBe(true)
  })

  it('does not take back what something leans on', async () => {
    const { admin, staff, assignee } = await council()
    const { first, second } = await letter(staff)
    const { number } = await acceptCandidate(staff, first)
    await publishCommitment(staff, { number })
    await expect(undoReview(staff, next(first))).rejects.toThrow('undo_published')
    const other = await acceptCandidate(staff, second)
    const nobody = { portfolioId: null, departmentId: null }
    await assignCommitment(admin, { number: other.number, version: 1, assigneeId: assignee.id, ...nobody })
    await expect(undoReview(staff, next(second))).rejects.toThrow('undo_assigned')
  })

  it('merges into a registered commitment by its number', async () => {
    const { staff } = await council()
    const { first, second } = await letter(staff)
    const { number } = await acceptCandidate(staff, first)
    await mergeCandidate(staff, { ...second, intoCandidateId: null, intoNumber: number.toLowerCase() })
    await expect(undoReview(staff, next(first))).rejects.toThrow('undo_merged')
    const unknown = { ...next(second), intoCandidateId: null, intoNumber: 'T1999-0001' }
    await expect(mergeCandidate(staff, unknown)).rejects.toThrow(NotAllowedInState)
  })

  it('adds a passage by hand, found again whatever its white space', async () => {
    const { staff } = await council()
    const { document } = await letter(staff)
    const fields = { title: 'Brief', kind: 'information' as const, strength: 'firm' as const, owner: null }
    const window = { phrase: null, earliest: null, latest: null }
    const given = { documentId: document.id, ...fields, ...window }
    const added = await addByHand(staff, { ...given, quote: 'ontvangt eind  juni een brief' })
    expect(added.quote).toBe('ontvangt\neind juni een brief')
    await expect(addByHand(staff, { ...given, quote: 'staat er niet' })).rejects.toThrow(Invalid)
  })

  it('refuses others than the office, and a second reviewer who saw an older state', async () => {
    const { staff, colleague, member } = await council()
    const { first } = await letter(staff)
    await expect(acceptCandidate(VISITOR, first)).rejects.toThrow(Forbidden)
    await expect(acceptCandidate(member, first)).rejects.toThrow(Forbidden)
    const both = await Promise.allSettled([acceptCandidate(staff, first), acceptCandidate(colleague, first)])
    const refused = both.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toBeInstanceOf(Conflict)
    await expect(rejectCandidate(staff, { ...next(first), reason: 'x' })).rejects.toThrow('already_reviewed')
  })
})
