/** Accounts of the demo. The domain is reserved, so no mail can reach anyone. Passwords are the seed's business. */
import type { CommitteeKey, PartyKey } from './council'

export type Person = {
  name: string
  email: string
  role: 'member' | 'staff' | 'admin'
  /** What the person does, for the sign-in page of the demo. */
  task: string
  committees: readonly CommitteeKey[]
  party?: PartyKey
}

/** Officials who see to promises hold the lowest role: being somebody's assignee is what lets them act. */
export const PEOPLE = {
  marleen: {
    name: 'Marleen Ottevanger',
    email: 'marleen.ottevanger@gestand.example',
    role: 'admin',
    task: 'griffier',
    committees: [],
  },
  joost: {
    name: 'Joost Hagenaars',
    email: 'joost.hagenaars@gestand.example',
    role: 'admin',
    task: 'functioneel beheerder',
    committees: [],
  },
  griet: {
    name: 'Griet Wolthuis',
    email: 'griet.wolthuis@gestand.example',
    role: 'staff',
    task: 'commissiegriffier SWJ',
    committees: ['swj'],
  },
  samir: {
    name: 'Samir Bouzidi',
    email: 'samir.bouzidi@gestand.example',
    role: 'staff',
    task: 'commissiegriffier RMK',
    committees: ['rmk'],
  },
  ellen: {
    name: 'Ellen Terpstra',
    email: 'ellen.terpstra@gestand.example',
    role: 'staff',
    task: 'commissiegriffier BVF',
    committees: ['bvf'],
  },
  anouk: {
    name: 'Anouk Brinkhorst',
    email: 'anouk.brinkhorst@gestand.example',
    role: 'member',
    task: 'raadslid Groen Woordhaven',
    committees: ['rmk', 'swj'],
    party: 'groen',
  },
  dirk: {
    name: 'Dirk Schaafstra',
    email: 'dirk.schaafstra@gestand.example',
    role: 'member',
    task: 'raadslid Lokaal Belang',
    committees: ['bvf', 'rmk'],
    party: 'lokaal',
  },
  yasemin: {
    name: 'Yasemin Aydemir',
    email: 'yasemin.aydemir@gestand.example',
    role: 'member',
    task: 'raadslid Samen Sociaal',
    committees: ['swj', 'bvf'],
    party: 'sociaal',
  },
  lotte: {
    name: 'Lotte Zwanenburg',
    email: 'lotte.zwanenburg@gestand.example',
    role: 'member',
    task: 'beleidsadviseur Jeugd en Onderwijs',
    committees: [],
  },
  bas: {
    name: 'Bas Kortekaas',
    email: 'bas.kortekaas@gestand.example',
    role: 'member',
    task: 'beleidsadviseur Wonen en Vastgoed',
    committees: [],
  },
  femke: {
    name: 'Femke Rijpstra',
    email: 'femke.rijpstra@gestand.example',
    role: 'member',
    task: 'beleidsadviseur Verkeer en Openbare Ruimte',
    committees: [],
  },
  ravi: {
    name: 'Ravi Sewnath',
    email: 'ravi.sewnath@gestand.example',
    role: 'member',
    task: 'programmamanager Klimaat en Energie',
    committees: [],
  },
  ineke: {
    name: 'Ineke Maliepaard',
    email: 'ineke.maliepaard@gestand.example',
    role: 'member',
    task: 'bestuursadviseur Veiligheid en Financiën',
    committees: [],
  },
} as const satisfies Record<string, Person>
export type PersonKey = keyof typeof PEOPLE
