import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import { anchorsOf, nextMeeting } from '@/lib/calendar/queries'
import { today } from '@/lib/clock'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { fromDateOrNull } from '@/lib/day'
import { documentsNumbered } from '@/lib/documents/queries'
import { historyOfCommitment } from '@/lib/history/queries'
import { listCommittees } from '@/lib/people/queries'
import { originalsOf } from '@/lib/redaction/queries'
import { withoutUnseen } from '@/lib/relations/queries'

/** What the page shows around a commitment: its history, what its terms lean on, the documents its evidence names. */
export async function loadAround(actor: Actor, commitment: WholeCommitment) {
  const numbers = commitment.settlements.flatMap(({ documentNumber }) => documentNumber ?? [])
  const waits = commitment.state === 'settlement_proposed'
  const [entries, committees, anchors, documents, meeting, originals] = await Promise.all([
    historyOfCommitment(commitment.id),
    listCommittees(),
    anchorsFor(commitment),
    documentsNumbered(actor, numbers),
    waits ? nextMeeting(commitment.committeeId, today()) : null,
    may(actor, 'document.read_original') ? originalsOf(actor, rowsOf(commitment)) : [],
  ])
  return {
    history: await withoutUnseen(actor, entries),
    names: Object.fromEntries(committees.map(({ id, shortName }) => [id, shortName])),
    anchors,
    documents,
    meeting,
    originals,
  }
}

/** Every row of this page in which words may be masked. */
function rowsOf({ id, windows, extensions, settlements, holds, decisions }: WholeCommitment): string[] {
  const says = settlements.flatMap((settlement) => settlement.says)
  const rows = [...windows, ...extensions, ...settlements, ...says, ...holds, ...decisions]
  return [id, ...rows.map((row) => row.id)]
}

function anchorsFor({ windows, listed, committeeId }: WholeCommitment) {
  const promised = windows.find(({ origin }) => origin === 'promised')
  const days = {
    earliest: fromDateOrNull(promised?.earliest ?? null),
    latest: fromDateOrNull(promised?.latest ?? null),
  }
  return anchorsOf({ phrase: promised?.phrase ?? null, ...days, madeOn: listed.madeOn }, committeeId)
}
