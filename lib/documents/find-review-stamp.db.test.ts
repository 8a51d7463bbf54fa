import { expect, it } from 'vitest'
import { account, candidate, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { rejectCandidate } from '../candidates/reject-candidate'
import { Forbidden } from '../errors'
import { findReviewStamp, reviewStamp } from './find-review-stamp'
import { findReview } from './queries'

ownTestDatabase()

it('is the stamp of the page, changes with a decision, and is for reviewers', async () => {
  const { staff } = await council()
  const { id, version, documentId } = (await candidate(staff)).candidate
  const page = async () => reviewStamp((await findReview(staff, documentId))?.candidates ?? [])
  const before = await findReviewStamp(staff, documentId)
  expect(before).toBe(await page())
  await rejectCandidate(staff, { candidateId: id, version, reason: 'staand beleid' })
  const after = await findReviewStamp(staff, documentId)
  expect(after).not.toBe(before)
  expect(after).toBe(await page())
  await expect(findReviewStamp(await account('member'), documentId)).rejects.toThrow(Forbidden)
})
