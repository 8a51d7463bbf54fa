import { type Act, may, POLICY } from '../../lib/access/policy'
import type { State } from '../../lib/commitments/lifecycle'
import { db } from '../../lib/db/client'
import { type Council, fresh } from '../testing/lifecycle-paths'
import { ASKERS, type Asker, type AskerName } from './everyone'

/** Where the commitment an act is about stands; of most acts it does not matter. */
export const PLACES = ['public', 'unpublished', 'confidential'] as const
export type Place = (typeof PLACES)[number]
export const OWNERSHIP = ['own', 'elses'] as const
export type Ownership = (typeof OWNERSHIP)[number]

/** One question to one door. */
export type Cell = { asker: AskerName; act: Act; ownership?: Ownership; place?: Place }

/** What a case may use to lay ready what its form is about. */
export type Table = {
  council: Council
  asker: Asker
  act: Act
  ownership: Ownership
  place: Place
  /** A commitment as the cell wants it: whose, and where it stands. @returns its number */
  commitment: (state: State) => Promise<string>
}

type Form = Record<string, string | File>
/** `cookie`: one more than the session's. */
type Prepared = {
  token?: string
  json?: unknown
  form?: Form
  params?: unknown
  bound?: unknown[]
  address?: string
  cookie?: string
}

/** How to knock at a door so that whoever may, gets through. */
export type Case = {
  /** The right is asked of this commitment, so whose it is and whether it can be seen counts. */
  about?: 'commitment'
  /** The right is asked before the commitment is looked up: then the answer says nothing of whether it is there. */
  rightFirst?: true
  /** Where only some places make sense: what is public cannot be published. */
  places?: readonly Place[]
  prepare: (table: Table) => Promise<Prepared>
  /** Where whoever may is told something else than that it is done. */
  answer?: string
  /** It leaves no history entry: a person's own notes, the door itself, or only a read. */
  silent?: true
  /** Mail programs send it, from no page at all; the link itself is the right to it. */
  anyOrigin?: true
  /** A route's status for whoever may. Default 200. */
  status?: number
  /** A program's door: opened by a token and by no session, so where it is asked from does not matter. */
  byToken?: true
  /** A route's status for whoever may not. */
  refused?: number
}

const WHERE = {
  public: {},
  unpublished: { published: false },
  confidential: { confidential: true },
} as const satisfies Record<Place, object>

export async function makeCommitment(
  state: State,
  { council, asker, ownership, place }: Omit<Table, 'commitment'>,
) {
  const assignee = ownership === 'own' && asker.account ? asker.account : council.assignee
  return fresh({ ...council, assignee }, state, WHERE[place])
}

export function cellsOf(acts: readonly Act[], { about, places = PLACES }: Case): Cell[] {
  const plain = acts.flatMap((act) => ASKERS.map((asker) => ({ asker, act })))
  if (about !== 'commitment') return plain
  return plain.flatMap((cell) =>
    OWNERSHIP.flatMap((ownership) => places.map((place) => ({ ...cell, ownership, place }))),
  )
}

/** What the policy says of a cell: `done`, or the code of the refusal. Nothing else is asked. */
export function expected(
  { act, ownership, place }: Cell,
  { actor, account }: Asker,
  { rightFirst }: Case,
): string {
  if ('everyone' in POLICY[act]) return 'done'
  if (actor.kind === 'visitor') return 'sign_in_first'
  const subject = { assigneeId: ownership === 'own' ? (account?.id ?? null) : null }
  const hidden =
    (place === 'confidential' && !may(actor, 'commitment.read_confidential', subject)) ||
    (place === 'unpublished' && !may(actor, 'commitment.read_unpublished', subject))
  if (hidden && !rightFirst) return 'no_such_commitment'
  return may(actor, act, subject) ? 'done' : 'not_yours'
}

export const entries = () => db().historyEntry.count()
