import type { IsoDay } from '../day'

/** What a commitment has one value of, out of few: these are counted per value (docs/decisions/0008). */
export const FACETS = [
  'state',
  'committee',
  'portfolio',
  'department',
  'party',
  'kind',
  'strength',
  'year',
  'slipped',
] as const
export type Facet = (typeof FACETS)[number]

/** The moment at which a register is looked at: standings follow from it. */
export type Moment = { today: IsoDay; soonDays: number }

/** Parties are written in letters as they come: capitals and spaces around them make no other party. */
export const partyKey = (party: string) => party.trim().toLowerCase()
