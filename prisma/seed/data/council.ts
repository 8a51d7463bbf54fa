/** The council of Woordhaven, a municipality that does not exist. */
import type { RelativeDay } from './relative-day'

export const COUNCIL = { name: 'Gemeente Woordhaven', place: 'Woordhaven', documentPrefix: 'wh' } as const

/** `rhythm`: weekday (0 = Sunday) and which of every three weeks the committee meets. */
export const COMMITTEES = {
  swj: {
    shortName: 'SWJ',
    name: 'Samenleving, Wonen en Jeugd',
    rhythm: { weekday: 2, phase: 0 },
  },
  rmk: {
    shortName: 'RMK',
    name: 'Ruimte, Mobiliteit en Klimaat',
    rhythm: { weekday: 3, phase: 0 },
  },
  bvf: {
    shortName: 'BVF',
    name: 'Bestuur, Veiligheid en Financiën',
    rhythm: { weekday: 3, phase: 1 },
  },
} as const
export type CommitteeKey = keyof typeof COMMITTEES

export type OfficeTerm = {
  holder: string
  office: 'burgemeester' | 'wethouder'
  from: RelativeDay
  to: RelativeDay | null
}

const SWORN_IN: RelativeDay = { months: -46, day: 9 }

/** Mobility changed hands during the term: its promises stayed with the portfolio. */
export const PORTFOLIOS = {
  veiligheid: {
    name: 'Openbare orde en veiligheid',
    terms: [{ holder: 'Aleid Hofstede', office: 'burgemeester', from: SWORN_IN, to: null }],
  },
  jeugd: {
    name: 'Jeugd en onderwijs',
    terms: [{ holder: 'Ruben Akkersdijk', office: 'wethouder', from: SWORN_IN, to: null }],
  },
  wonen: {
    name: 'Wonen en bouwen',
    terms: [{ holder: 'Marijke Stoop', office: 'wethouder', from: SWORN_IN, to: null }],
  },
  mobiliteit: {
    name: 'Mobiliteit en openbare ruimte',
    terms: [
      { holder: 'Geert Noordam', office: 'wethouder', from: SWORN_IN, to: { months: -14, day: 20 } },
      { holder: 'Sanne Bouwmeester', office: 'wethouder', from: { months: -14, day: 21 }, to: null },
    ],
  },
  klimaat: {
    name: 'Klimaat en energie',
    terms: [{ holder: 'Karim el Haddad', office: 'wethouder', from: SWORN_IN, to: null }],
  },
  financien: {
    name: 'Financiën en organisatie',
    terms: [{ holder: 'Ruben Akkersdijk', office: 'wethouder', from: SWORN_IN, to: null }],
  },
} as const satisfies Record<string, { name: string; terms: readonly OfficeTerm[] }>
export type PortfolioKey = keyof typeof PORTFOLIOS

export const DEPARTMENTS = {
  jeugd: { name: 'Jeugd en Onderwijs' },
  wonen: { name: 'Wonen en Vastgoed' },
  verkeer: { name: 'Verkeer en Openbare Ruimte' },
  klimaat: { name: 'Klimaat en Energie' },
  veiligheid: { name: 'Veiligheid en Toezicht' },
  financien: { name: 'Financiën en Bedrijfsvoering' },
} as const
export type DepartmentKey = keyof typeof DEPARTMENTS

export const PARTIES = {
  vooruit: { name: 'Woordhaven Vooruit' },
  groen: { name: 'Groen Woordhaven' },
  lokaal: { name: 'Lokaal Belang' },
  sociaal: { name: 'Samen Sociaal' },
  burgers: { name: 'Vrije Burgers' },
  ouderen: { name: 'Ouderenlijst' },
} as const
export type PartyKey = keyof typeof PARTIES
