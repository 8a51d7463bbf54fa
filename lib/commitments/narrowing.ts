import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import type { IsoDay } from '../day'
import { type Facet, partyKey } from './facets'
import { askable, type Filters } from './filters'
import { type RegisterLists, registerLists } from './register-lists'

/** Filters with their words looked up. Of each facet one of the values; none at all where nothing has that name. */
export type Narrowing = {
  facets: Partial<Record<Facet, string[]>>
} & Pick<Filters, 'q' | 'standing' | 'assignee' | 'document' | 'confidential' | 'published'>

type Slugged = { id: string; slug: string }

const idOf = (rows: readonly Slugged[], slug: string | undefined) =>
  slug === undefined ? undefined : rows.filter((row) => row.slug === slug).map((row) => row.id)

function partyOf(lists: RegisterLists, given: string | undefined) {
  if (given === undefined) return undefined
  return [partyKey(lists.parties.find(({ slug }) => slug === given)?.name ?? given)]
}

function portfolioOf(lists: RegisterLists, { portfolio, holder }: Filters) {
  const named = idOf(lists.portfolios, portfolio)
  if (holder === undefined) return named
  const held = lists.holders.find(({ slug }) => slug === holder)?.portfolioIds ?? []
  return named ? held.filter((id) => named.includes(id)) : held
}

const only = <T>(value: T | undefined) => (value === undefined ? undefined : [String(value)])

/** Filters that say a name, which the lists tell the id of; without these nothing waits for the lists. */
const BY_NAME = ['committee', 'portfolio', 'holder', 'department', 'party'] as const
const NO_NAMES: RegisterLists = {
  committees: [],
  portfolios: [],
  departments: [],
  parties: [],
  years: [],
  assignees: [],
  holders: [],
}

/** The words of the address as what the database knows them by. */
export async function narrow(actor: Actor, given: Filters, today: IsoDay): Promise<Narrowing> {
  const filters = askable(actor, given)
  const asksByName = BY_NAME.some((name) => filters[name] !== undefined)
  const lists = asksByName ? await registerLists(today, may(actor, 'desk.read')) : NO_NAMES
  const { q, standing, assignee, document, confidential, published } = filters
  const facets = {
    state: only(filters.state),
    committee: idOf(lists.committees, filters.committee),
    portfolio: portfolioOf(lists, filters),
    department: idOf(lists.departments, filters.department),
    party: partyOf(lists, filters.party),
    kind: only(filters.kind),
    strength: only(filters.strength),
    year: only(filters.year),
    slipped: only(filters.slipped),
  }
  return { facets, q, standing, assignee, document, confidential, published }
}
