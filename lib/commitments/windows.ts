import { fromDateOrNull, type IsoDay, toDateOrNull } from '../day'
import type { Tx } from '../db/client'
import type { Commitment, WindowOrigin } from '../db/generated/client'

export type Window = { phrase: string | null; earliest: IsoDay | null; latest: IsoDay | null }
type NewWindow = Window & {
  origin: WindowOrigin
  rule?: string | null
  assumed?: string[]
  reason?: string | null
}
type Stamp = { createdById: string; createdAt: Date }

/** The columns of a commitment that repeat the window in force. */
export function windowColumns({ phrase, earliest, latest, origin }: NewWindow) {
  return {
    duePhrase: phrase,
    dueEarliest: toDateOrNull(earliest),
    dueLatest: toDateOrNull(latest),
    duePlanned: origin === 'planned',
  }
}

/** Adds a window after the ones a commitment already has; none is ever overwritten. */
export async function addWindow(tx: Tx, commitmentId: string, window: NewWindow, stamp: Stamp) {
  const position = (await tx.dueWindow.count({ where: { commitmentId } })) + 1
  const { origin, phrase, earliest, latest, rule = null, assumed = [], reason = null } = window
  await tx.dueWindow.create({
    data: {
      commitmentId,
      position,
      origin,
      phrase,
      earliest: toDateOrNull(earliest),
      latest: toDateOrNull(latest),
      rule,
      assumed,
      reason,
      ...stamp,
    },
  })
}

export function windowOf(commitment: Pick<Commitment, 'duePhrase' | 'dueEarliest' | 'dueLatest'>): Window {
  return {
    phrase: commitment.duePhrase,
    earliest: fromDateOrNull(commitment.dueEarliest),
    latest: fromDateOrNull(commitment.dueLatest),
  }
}
