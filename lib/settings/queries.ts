import { cache } from 'react'
import { db } from '../db/client'

export type CouncilSettings = {
  councilName: string
  committeeConfirms: boolean
  plannedTermDays: number | null
  dueSoonDays: number
}

/** What holds before an admin has set anything. */
const DEFAULTS: CouncilSettings = {
  councilName: 'Gestand',
  committeeConfirms: true,
  plannedTermDays: null,
  dueSoonDays: 28,
}

/** The council's own rules, read once per request. */
export const councilSettings = cache(async (): Promise<CouncilSettings> => {
  return (await db().settings.findUnique({ where: { id: 1 }, omit: { id: true, version: true } })) ?? DEFAULTS
})
