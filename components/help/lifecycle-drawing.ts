import { CLOCK_RUNS, CLOSED, LIVE, MOVES, type Move, STATES, type State } from '@/lib/commitments/lifecycle'

/**
 * The lifecycle as a drawing. Which arrows there are follows from the table of moves; only where things stand is
 * decided here. A move from all states of a frame is one arrow from that frame. Pure.
 */

export const SIZE = { width: 940, height: 432 } as const
export const BOX = { width: 156, height: 48 } as const

/** Middles of the states. */
const PLACES: Record<State, { x: number; y: number }> = {
  open: { x: 112, y: 150 },
  in_progress: { x: 324, y: 150 },
  settlement_proposed: { x: 536, y: 150 },
  partly_settled: { x: 324, y: 258 },
  on_hold: { x: 324, y: 376 },
  settled: { x: 826, y: 150 },
  lapsed: { x: 826, y: 258 },
  not_kept: { x: 826, y: 376 },
}

type FrameName = 'live' | 'clock' | 'doing' | 'closed'
type Frame = {
  name: FrameName
  states: readonly State[]
  x: number
  y: number
  width: number
  height: number
}

export const FRAMES: readonly Frame[] = [
  { name: 'live', states: LIVE, x: 8, y: 56, width: 646, height: 368 },
  { name: 'clock', states: MOVES.hold.from, x: 18, y: 88, width: 618, height: 224 },
  { name: 'doing', states: CLOCK_RUNS, x: 26, y: 104, width: 388, height: 192 },
  { name: 'closed', states: CLOSED, x: 722, y: 56, width: 210, height: 368 },
]

export type End = State | FrameName
export type Arrow = { move: Move; from: End; to: End }
export type Point = readonly [number, number]

/** How each arrow runs. */
const ROUTES: Record<string, readonly Point[]> = {
  'open>in_progress': [
    [190, 150],
    [246, 150],
  ],
  'doing>settlement_proposed': [
    [414, 138],
    [458, 138],
  ],
  'settlement_proposed>doing': [
    [458, 162],
    [414, 162],
  ],
  'settlement_proposed>settled': [
    [614, 150],
    [748, 150],
  ],
  'settlement_proposed>partly_settled': [
    [560, 174],
    [560, 258],
    [402, 258],
  ],
  'settlement_proposed>in_progress': [
    [500, 174],
    [500, 204],
    [372, 204],
    [372, 174],
  ],
  'clock>on_hold': [
    [300, 312],
    [300, 352],
  ],
  'on_hold>clock': [
    [348, 352],
    [348, 312],
  ],
  'live>lapsed': [
    [654, 258],
    [748, 258],
  ],
  'live>not_kept': [
    [654, 376],
    [748, 376],
  ],
  'closed>open': [
    [826, 56],
    [826, 26],
    [72, 26],
    [72, 126],
  ],
}

const same = (one: readonly State[], other: readonly State[]) =>
  one.length === other.length && one.every((state) => other.includes(state))

const frameOf = (states: readonly State[]) => FRAMES.find((frame) => same(frame.states, states))?.name

/** Whatever was held, or whose proposal is withdrawn, goes back to where it came from: any state it can come from. */
export const BACK_TO = {
  state_before_hold: MOVES.hold.from,
  state_before_proposal: MOVES.propose_settlement.from,
} as const

function targetOf(move: Move): End | undefined {
  const { to } = MOVES[move]
  return to in BACK_TO ? frameOf(BACK_TO[to as keyof typeof BACK_TO]) : (to as State)
}

/** Every arrow of one move, as the table has it. */
export function arrowsOf(move: Move): Arrow[] {
  const { from } = MOVES[move]
  const to = targetOf(move)
  if (!to) throw new Error(`nowhere to draw the move ${move} to`)
  const frame = frameOf(from)
  return frame ? [{ move, from: frame, to }] : from.map((state) => ({ move, from: state, to }))
}

/** @throws Error for an arrow nobody has found a place for */
export function routeOf({ from, to }: Arrow): readonly Point[] {
  const route = ROUTES[`${from}>${to}`]
  if (!route) throw new Error(`no way is drawn from ${from} to ${to}`)
  return route
}

/** Where the number of an arrow stands: in the middle of its longest stretch. */
export function numberAt(route: readonly Point[]): Point {
  let best: { length: number; at: Point } = { length: -1, at: [0, 0] }
  for (const [index, [x, y]] of route.entries()) {
    const next = route[index + 1]
    if (!next) break
    const length = Math.abs(next[0] - x) + Math.abs(next[1] - y)
    if (length > best.length) best = { length, at: [(x + next[0]) / 2, (y + next[1]) / 2] }
  }
  return best.at
}

export const MOVE_NAMES = Object.keys(MOVES) as Move[]
export const ARROWS: readonly Arrow[] = MOVE_NAMES.flatMap(arrowsOf)
export const BOXES = STATES.map((state) => ({ state, ...PLACES[state] }))

/** A name on one or two lines, cut where both are about as long. */
export function linesOf(words: string): string[] {
  if (words.length <= 18) return [words]
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index)
  const middle = words.length / 2
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return cut === undefined ? [words] : [words.slice(0, cut), words.slice(cut + 1)]
}
