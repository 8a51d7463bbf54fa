import { fromDateOrNull, type IsoDay } from '../day'
import type { Commitment } from '../db/generated/client'
import { Invalid, NotAllowedInState } from '../errors'
import type { CommitmentWork } from './change-commitment'
import { extensionVerdict } from './lifecycle'

/**
 * An extension moves the end of the window forward, on a promise that is not settled, one request at a time.
 * @throws NotAllowedInState, Invalid
 */
export async function requireExtendable({ tx, commitment }: CommitmentWork, latest: IsoDay) {
  const verdict = extensionVerdict(commitment.state)
  if (!verdict.ok) throw new NotAllowedInState(verdict.reason, { number: commitment.number })
  requireLater(commitment, latest)
  const waiting = await tx.extension.count({ where: { commitmentId: commitment.id, state: 'requested' } })
  if (waiting > 0) throw new NotAllowedInState('extension_waiting', { number: commitment.number })
}

function requireLater(commitment: Commitment, latest: IsoDay) {
  const current = fromDateOrNull(commitment.dueLatest)
  if (current && latest <= current) throw new Invalid('check_fields', { latest: 'extension_not_later' })
}
