import { describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { extendCommitment } from './extend-commitment'
import { findCommitment } from './find-commitment'

ownTestDatabase()

const ANSWER = 'Mevrouw Voorbeeld vroeg ernaar. Het college stuurt de raad een brief.'

/** A published commitment with its question and answer, from a document that is not public. */
async function fromPrivateLetter() {
  const { staff, assignee, member } = await council()
  const number = await commitment(staff, { assigneeId: assignee.id })
  const { documentId } = await db().commitment.findUniqueOrThrow({ where: { number } })
  const place = { start: 0, end: 37, answerStart: 0, answerEnd: 37 }
  const words = { question: 'Wanneer komt de brief?', answer: ANSWER }
  const question = { documentId: documentId as string, position: 1, number: 8, ...place, ...words }
  const { id } = await db().question.create({ data: question })
  await db().commitment.update({ where: { number }, data: { questionId: id, context: ANSWER } })
  return { number, documentId: documentId as string, staff, member, assignee }
}

describe('one commitment with all that hangs on it', () => {
  it('keeps what stands beside the quote from those who may not read its source', async () => {
    const { number, documentId, member, staff } = await fromPrivateLetter()
    for (const actor of [VISITOR, member]) {
      const found = await findCommitment(actor, number)
      expect(found).toMatchObject({ document: null, question: null, context: null, hidesSource: true })
      expect(JSON.stringify(found)).not.toContain('Voorbeeld')
    }
    expect(await findCommitment(staff, number)).toMatchObject({ context: ANSWER, hidesSource: false })
    await db().document.update({ where: { id: documentId }, data: { publishedAt: new Date() } })
    expect(await findCommitment(VISITOR, number)).toMatchObject({ question: { answer: ANSWER } })
  })

  it('names the assignee to those inside only, and says which it is', async () => {
    const { number, member } = await fromPrivateLetter()
    expect(await findCommitment(VISITOR, number)).toMatchObject({ inside: false, assignee: null })
    expect(await findCommitment(member, number)).toMatchObject({
      inside: true,
      assignee: { name: 'assignee' },
    })
  })

  it('keeps every window, and shows as ghosts the earlier ones that had an end', async () => {
    const { staff } = await council()
    const number = await commitment(staff, { latest: null })
    for (const latest of ['2026-06-30', '2026-09-30']) {
      const window = { phrase: null, earliest: null, latest }
      await extendCommitment(staff, { number, reason: 'meer tijd nodig', ...window, meetingDate: null })
    }
    const found = await findCommitment(VISITOR, number)
    expect(found?.windows.map(({ position }) => position)).toEqual([1, 2, 3])
    expect(found?.listed.ghosts).toEqual([{ earliest: null, latest: '2026-06-30' }])
  })

  it('is null where it does not exist or may not be seen', async () => {
    const { staff } = await council()
    const number = await commitment(staff, { published: false })
    expect(await findCommitment(VISITOR, number)).toBeNull()
    expect(await findCommitment(staff, number)).not.toBeNull()
    expect(await findCommitment(staff, 'T1999-0001')).toBeNull()
  })
})
