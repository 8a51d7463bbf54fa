import { oneRowTables } from './one-row'

export type CouncilSettings = {
  councilName: string
  committeeConfirms: boolean
  plannedTermDays: number | null
  dueSoonDays: number
  /** Admins who sign in with a password need a second factor. */
  adminsNeedFactor: boolean
  /** So does everybody else. */
  everyoneNeedsFactor: boolean
  /** A session that is not used for so long ends. */
  idleHours: number
}

/** What holds before an admin has set anything. */
export const DEFAULTS: CouncilSettings & { version: number } = {
  councilName: 'Gestand',
  committeeConfirms: true,
  plannedTermDays: null,
  dueSoonDays: 28,
  adminsNeedFactor: false,
  everyoneNeedsFactor: false,
  idleHours: 4,
  version: 1,
}

/** The council's own rules, read once per request. `version` counts their changes. */
export async function councilSettings(): Promise<CouncilSettings & { version: number }> {
  return (await oneRowTables()).settings ?? DEFAULTS
}
