import type { Option } from '../ui/select'

/** What the forms of the moves need to know of a commitment and its council. */
export type MoveContext = {
  number: string
  version: number
  /** How much has happened to it; a form of an older edition is drawn anew. */
  edition: number
  /** Decisions are the committee's: they name a meeting. */
  committeeConfirms: boolean
  confidential: boolean
  /** The extension that was asked for, in words. */
  request: { window: string; reason: string } | null
  /** Who and what work can be given to; null for those who may not assign. */
  assignment: Assignment | null
  /** The departments and the present one, for those who may choose it. */
  department: { options: Option[]; now: string } | null
}

export type Assignment = {
  accounts: Option[]
  portfolios: Option[]
  departments: Option[]
  /** As it is now, by field name. */
  now: { assigneeId: string; portfolioId: string; departmentId: string }
}
