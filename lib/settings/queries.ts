import { oneRowTables } from './one-row'

export type CouncilSettings = {
  councilName: string
  committeeConfirms: boolean
  plannedTermDays: number | null
  dueSoonDays: number
  /** Admins who sign in with a password need a second factor. */
  adminsNeedFactor: boolean
}

/** What holds before an admin has set anything. */
export const DEFAULTS: CouncilSettings & { version: number } = {
  councilName: 'Gestand',
  committeeConfirms: true,
  plannedTermDays: null,
  dueSoonDays: 28,
  adminsNeedFactor: false,
  version: 1,
}

/** The council's own rules, read once per request. `version` counts their changes. */
export async function councilSettings(): Promise<CouncilSettings & { version: number }> {
  return (await oneRowTables()).settings ?? DEFAULTS
}
