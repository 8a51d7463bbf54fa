import { commitment } from '../../../scripts/testing/council'
import type { Council } from '../../../scripts/testing/lifecycle-paths'
import { hashOfSecret } from '../../access/secrets'
import { decideExtension } from '../../commitments/decide-extension'
import { holdCommitment } from '../../commitments/hold-commitment'
import { proposeSettlement } from '../../commitments/propose-settlement'
import { pullOut } from '../../commitments/pull-out'
import { reportProgress } from '../../commitments/report-progress'
import { requestExtension } from '../../commitments/request-extension'
import { resumeCommitment } from '../../commitments/resume-commitment'
import { returnCommitment } from '../../commitments/return-commitment'
import { db } from '../../db/client'
import { tokenOf } from '../../reminders/link'
import { sayOnSettlement } from '../../say/say-on-settlement'

export const NAME = 'Zonderwater'
export const WORDS = `mevrouw ${NAME}`
export const meetingDate = '2026-06-03'

/** A promise from a letter that names somebody, with the name in everything people can write about it. */
export async function written(
  { staff, colleague, member, committee, assignee }: Council,
  portfolioId: string,
) {
  const number = await commitment(staff, { assigneeId: assignee.id })
  const found = await db().commitment.update({
    where: { number },
    data: { committeeId: committee.id, portfolioId },
  })
  const say = (what: string) => `${what} van ${WORDS}`
  const window = { phrase: null, earliest: null, latest: '2026-09-30' }
  await reportProgress(staff, { number, note: say('Brief') })
  await requestExtension(colleague, { number, reason: say('Verzoek'), ...window })
  await decideExtension(staff, { number, decision: 'granted', reason: say('Besluit'), meetingDate: null })
  await holdCommitment(staff, { number, reason: say('Stil'), resumeOn: '2099-09-01' })
  await resumeCommitment(staff, { number })
  const evidence = {
    documentNumber: null,
    evidenceDate: null,
    evidenceQuote: say('Citaat'),
    note: say('Bewijs'),
  }
  await proposeSettlement(colleague, { number, ...evidence })
  await returnCommitment(staff, { number, meetingDate, reason: say('Terug') })
  await proposeSettlement(colleague, { number, ...evidence })
  const proposal = await db().settlementProposal.findFirstOrThrow({
    where: { commitmentId: found.id, outcome: null },
  })
  await sayOnSettlement(member, { number, proposalId: proposal.id, verdict: 'not_yet', note: say('Vraag') })
  await pullOut(staff, { number, reason: say('Apart') })
  return { number, id: found.id, documentId: found.documentId as string }
}

/** A letter to a holder that asks after a promise. @returns the token of its link */
export async function askedAgain({ staff }: Council, commitmentId: string) {
  const day = new Date('2026-06-30')
  const round = await db().reminderRound.create({
    data: { today: day, until: new Date('2026-12-31'), leftOut: 0, startedById: staff.id, startedAt: day },
  })
  const id = crypto.randomUUID()
  const token = tokenOf({ id, edition: 1 })
  await db().reminder.create({
    data: {
      ...{ id, roundId: round.id, holder: 'H', office: 'wethouder', tokenHash: hashOfSecret(token) },
      expiresAt: new Date('2099-01-01'),
      items: { create: { commitmentId, list: 'due', latest: day } },
    },
  })
  return token
}
