import { db } from '../db/client'
import { oneRowTables } from '../settings/one-row'

export type HouseStyle = {
  accentLight: string | null
  accentDark: string | null
  logoType: string | null
  logoName: string | null
  version: number
}

const OURS: HouseStyle = { accentLight: null, accentDark: null, logoType: null, logoName: null, version: 1 }

/** What the municipality put in place of ours, without the logo itself; read once per request. */
export async function houseStyle(): Promise<HouseStyle> {
  return (await oneRowTables()).style ?? OURS
}

/** The logo's bytes; null where there is none. */
export async function findLogo() {
  const row = await db().houseStyle.findUnique({ where: { id: 1 }, select: { logo: true, logoType: true } })
  return row?.logo && row.logoType ? { bytes: row.logo, type: row.logoType } : null
}
