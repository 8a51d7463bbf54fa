import type { Actor } from '@/lib/access/actor'
import { type Act, may } from '@/lib/access/policy'
import { extensionVerdict, LIVE, type Move, moveVerdict, type State } from '@/lib/commitments/lifecycle'

/** What the page of a commitment needs to know to say what someone may do there now. */
export type Situation = {
  state: State
  assigneeId: string | null
  published: boolean
  /** An extension was asked for and nobody has decided yet. */
  extensionWaiting: boolean
  /** The proposal that waits is this person's own, and the committee must confirm: they may not record its verdict. */
  ownProposal: boolean
}

type Row = {
  name: string
  act: Act
  /** Whether it makes sense here. The verbs judge again; a page that shows too much is no hole. */
  fits: (at: Situation, actor: Actor) => boolean
  /** Whether it is the likely next step here. */
  leads?: (at: Situation) => boolean
}

const legal = (move: Move) => (at: Situation) => moveVerdict(at.state, move).ok
const isLive = (at: Situation) => (LIVE as readonly State[]).includes(at.state)
const isDue = (at: Situation) => at.state === 'in_progress' || at.state === 'partly_settled'
const extendable = (at: Situation) => extensionVerdict(at.state).ok && !at.extensionWaiting
const always = () => true

/** In the order they are offered. */
const ROWS = [
  row('decide_extension', 'commitment.decide_extension', (at) => at.extensionWaiting, always),
  row('settle', 'commitment.record_decision', (at) => legal('settle')(at) && !at.ownProposal, always),
  row('settle_partly', 'commitment.record_decision', (at) => legal('settle')(at) && !at.ownProposal, always),
  row('return', 'commitment.record_decision', (at) => legal('return')(at) && !at.ownProposal, always),
  row('resume', 'commitment.hold', legal('resume'), always),
  row('assign', 'commitment.assign', isLive, (at) => at.state === 'open' && at.assigneeId === null),
  row(
    'set_department',
    'commitment.set_department',
    // Whoever may assign says the department there.
    (at, actor) => isLive(at) && !may(actor, 'commitment.assign'),
  ),
  row('start', 'commitment.start', (at) => legal('start')(at) && at.assigneeId !== null, always),
  row('propose_settlement', 'commitment.propose_settlement', legal('propose_settlement'), isDue),
  row('publish', 'commitment.publish', (at) => !at.published, always),
  row('progress', 'commitment.report_progress', isLive),
  row('extend', 'commitment.decide_extension', extendable),
  row(
    'request_extension',
    'commitment.request_extension',
    (at, actor) => extendable(at) && !may(actor, 'commitment.decide_extension'),
  ),
  row('hold', 'commitment.hold', legal('hold')),
  row('close', 'commitment.record_decision', legal('lapse')),
  row('withdraw', 'commitment.publish', (at) => at.published),
  row('reopen', 'commitment.reopen', legal('reopen')),
] as const

function row<N extends string>(name: N, act: Act, fits: Row['fits'], leads?: Row['leads']) {
  return { name, act, fits, leads }
}

export type MoveName = (typeof ROWS)[number]['name']
export const MOVE_NAMES: readonly MoveName[] = ROWS.map(({ name }) => name)

/** Moves of one kind of moment that stand together: the three verdicts of the committee. */
const VERDICTS: readonly MoveName[] = ['settle', 'settle_partly', 'return']

/**
 * What this person may do here, split into the likely next step (the three verdicts of a committee count as one)
 * and the rest.
 */
export function offeredMoves(actor: Actor, at: Situation): { next: MoveName[]; more: MoveName[] } {
  const open = ROWS.filter(({ act, fits }) => may(actor, act, at) && fits(at, actor))
  const leading = open.find(({ leads }) => leads?.(at))
  const isNext = (name: MoveName) =>
    name === leading?.name || (leading?.name === 'settle' && VERDICTS.includes(name))
  const names = open.map(({ name }): MoveName => name)
  return { next: names.filter(isNext), more: names.filter((name) => !isNext(name)) }
}

export function isMoveName(text: unknown): text is MoveName {
  return (MOVE_NAMES as readonly unknown[]).includes(text)
}
