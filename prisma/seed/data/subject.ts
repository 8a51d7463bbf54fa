import type { CommitteeKey, DepartmentKey, PortfolioKey } from './council'
import type { WrittenCommitment } from './story'

/** Commitments that share a committee, a portfolio and a department. */
export type Subject = {
  committee: CommitteeKey
  portfolio: PortfolioKey
  department: DepartmentKey
  rows: WrittenCommitment[]
}
