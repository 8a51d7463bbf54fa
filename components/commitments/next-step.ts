import type { State } from '@/lib/commitments/lifecycle'

/** What has to happen now: the key of its sentence under `commitment.step`. */
export type Step =
  | 'open'
  | 'unassigned'
  | 'in_progress'
  | 'settlement_proposed'
  | 'partly_settled'
  | 'on_hold'
  | 'extension'

type At = {
  state: State
  extensionWaiting: boolean
  /** Whether someone must see to it; null for those who may not know. */
  assigned: boolean | null
}

/** The next step of a commitment, whoever has to take it; null once it is closed. */
export function nextStep({ state, extensionWaiting, assigned }: At): Step | null {
  if (state === 'settled' || state === 'lapsed' || state === 'not_kept') return null
  if (state === 'settlement_proposed') return state
  if (extensionWaiting) return 'extension'
  return state === 'open' && assigned === false ? 'unassigned' : state
}
