import { describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import type { Account } from '../access/actor'
import { VISITOR } from '../access/actor'
import { mergeCandidate } from '../candidates/merge-candidate'
import { findCommitment } from '../commitments/find-commitment'
import { db } from '../db/client'
import { publishDocument } from './publish-document'
import { findReview } from './queries'
import { uploadDocument } from './upload-document'

ownTestDatabase()

const TITLE = 'Evaluatie van de fietsenstallingen bij het station'
const QUOTE = 'De raad ontvangt voor de zomer de evaluatie van de fietsenstallingen bij het station.'
const LETTER = (when: string) =>
  `Vraag 1: Waar blijft de evaluatie?\nU ontvangt de evaluatie van de fietsenstalling bij het station ${when}.\n`

async function registered(staff: Account, given: { title?: string; quote?: string; state?: 'settled' } = {}) {
  const number = await commitment(staff, {})
  const data = { title: TITLE, quote: QUOTE, ...given }
  return db().commitment.update({ where: { number }, data, select: { id: true, number: true } })
}

const asRead = { title: null, number: null, committeeId: null, meetingDate: null, documentDate: '2026-03-10' }

async function review(staff: Account, pasted: string) {
  const { id } = await uploadDocument(staff, { file: null, pasted, kind: 'answers', ...asRead })
  const found = await findReview(staff, id)
  expect(found!.candidates).toHaveLength(1)
  return found!
}

describe('a letter that repeats the register', () => {
  it('says which commitment, in which words, whatever the new term', async () => {
    const { staff } = await council()
    const { number } = await registered(staff)
    const { candidates } = await review(staff, LETTER('in december'))
    expect(candidates[0]).toMatchObject({
      like: { number, title: TITLE },
      likeWords: ['fietsenstalling', 'station'],
      dueLatest: new Date('2026-12-31'),
    })
  })

  it('looks at live commitments only, and at none that merely sounds alike', async () => {
    const { staff } = await council()
    await db().commitment.updateMany({ data: { title: 'Iets anders', quote: 'Iets anders.' } })
    await registered(staff, {
      title: 'Evaluatie van de jaarmarkt',
      quote: 'U ontvangt de evaluatie van de jaarmarkt.',
    })
    const { candidates } = await review(staff, LETTER('in november'))
    expect(candidates[0]).toMatchObject({ like: null, likeWords: [] })
  })

  it('is shown on the commitment it was merged into, to those who may read the letter', async () => {
    const { staff } = await council()
    const { number } = await registered(staff)
    const { id, candidates } = await review(staff, LETTER('in oktober'))
    const { id: candidateId, version, like } = candidates[0]!
    await mergeCandidate(staff, { candidateId, version, intoCandidateId: null, intoNumber: like!.number })
    expect(like!.number).toBe(number)
    const places = async (actor: Parameters<typeof findCommitment>[0]) =>
      (await findCommitment(actor, number))!.saidAgain.map(({ question, document }) => [
        question,
        document?.id,
      ])
    expect(await places(staff)).toEqual([[1, id]])
    expect(await places(VISITOR)).toEqual([])
    await publishDocument(staff, { documentId: id })
    expect(await places(VISITOR)).toEqual([[1, id]])
  })
})
