import { NotAllowedInState } from '../errors'
import { type CandidateMove, type CandidateState, candidateVerdict } from './lifecycle'

/** @throws NotAllowedInState with the reason, where a candidate in this state has no such move */
export function requireCandidateMove(state: CandidateState, move: CandidateMove) {
  const verdict = candidateVerdict(state, move)
  if (!verdict.ok) throw new NotAllowedInState(verdict.reason)
}
