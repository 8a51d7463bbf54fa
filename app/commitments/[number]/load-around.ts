import type { Actor } from '@/lib/access/actor'
import { anchorsOf, nextMeeting } from '@/lib/calendar/queries'
import { today } from '@/lib/clock'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDateOrNull } from '@/lib/day'
import { documentsNumbered } from '@/lib/documents/queries'
import { historyOfCommitment } from '@/lib/history/queries'
import { listCommittees } from '@/lib/people/queries'
import { withoutUnseen } from '@/lib/relations/queries'

/** What the page shows around a commitment: its history, what its terms lean on, the documents its evidence names. */
export async function loadAround(actor: Actor, commitment: WholeCommitment) {
  const numbers = commitment.settlements.flatMap(({ documentNumber }) => documentNumber ?? [])
  const waits = commitment.state === 'settlement_proposed'
  const [entries, committees, anchors, documents, meeting] = await Promise.all([
    historyOfCommitment(commitment.id),
    listCommittees(),
    anchorsFor(commitment),
    documentsNumbered(actor, numbers),
    waits ? nextMeeting(commitment.committeeId, today()) : null,
  ])
  return {
    history: await withoutUnseen(actor, entries),
    names: Object.fromEntries(committees.map(({ id, shortName }) => [id, shortName])),
    anchors,
    documents,
    meeting,
  }
}

function anchorsFor({ windows, listed, committeeId }: WholeCommitment) {
  const promised = windows.find(({ origin }) => origin === 'promised')
  const days = {
    earliest: fromDateOrNull(promised?.earliest ?? null),
    latest: fromDateOrNull(promised?.latest ?? null),
  }
  return anchorsOf({ phrase: promised?.phrase ?? null, ...days, madeOn: listed.madeOn }, committeeId)
}
