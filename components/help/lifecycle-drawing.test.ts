import { describe, expect, it } from 'vitest'
import { MOVES, type Move, STATES, type State } from '@/lib/commitments/lifecycle'
import {
  ARROWS,
  type Arrow,
  BACK_TO,
  BOX,
  BOXES,
  type End,
  FRAMES,
  linesOf,
  MOVE_NAMES,
  numberAt,
  routeOf,
  SIZE,
} from './lifecycle-drawing'

const statesAt = (end: End): readonly State[] =>
  FRAMES.find(({ name }) => name === end)?.states ?? [end as State]

const isBack = (move: Move) => MOVES[move].to in BACK_TO

/** What the drawing says, as pairs of states. */
const drawn = (move: Move) =>
  ARROWS.filter((arrow) => arrow.move === move).flatMap(({ from, to }) =>
    statesAt(from).flatMap((start) =>
      isBack(move) ? [[start, MOVES[move].to]] : statesAt(to).map((end) => [start, end]),
    ),
  )

/** What the table says. */
const told = (move: Move) => MOVES[move].from.map((state) => [state, MOVES[move].to])

const within = ({ from, to }: Arrow) => ({ from, to })

describe('the drawing of the lifecycle', () => {
  it.each(MOVE_NAMES)('draws %s from and to where the table says, and nowhere else', (move) => {
    expect(drawn(move).sort()).toEqual(told(move).sort())
  })

  it.each(MOVE_NAMES.filter(isBack))('leads %s back to every state it can come from', (move) => {
    const [arrow] = ARROWS.filter((arrow) => arrow.move === move)
    const before = BACK_TO[MOVES[move].to as keyof typeof BACK_TO]
    expect(arrow && [...statesAt(arrow.to)].sort()).toEqual([...before].sort())
  })

  it('has a way for every arrow that begins and ends where its boxes are', () => {
    const edges = [
      ...BOXES.map(({ state, x, y }) => ({
        end: state as End,
        left: x - BOX.width / 2,
        right: x + BOX.width / 2,
        top: y - BOX.height / 2,
        bottom: y + BOX.height / 2,
      })),
      ...FRAMES.map(({ name, x, y, width, height }) => ({
        end: name as End,
        left: x,
        right: x + width,
        top: y,
        bottom: y + height,
      })),
    ]
    const touches = (end: End, [x, y]: readonly [number, number]) => {
      const box = edges.find((edge) => edge.end === end)
      if (!box) return false
      const inside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
      return inside && (x === box.left || x === box.right || y === box.top || y === box.bottom)
    }
    for (const arrow of ARROWS) {
      const route = routeOf(arrow)
      const [first, last] = [route[0], route.at(-1)]
      expect([within(arrow), first && touches(arrow.from, first)]).toEqual([within(arrow), true])
      expect([within(arrow), last && touches(arrow.to, last)]).toEqual([within(arrow), true])
    }
  })

  it('gives every state a box inside the drawing, and no two the same place', () => {
    expect(BOXES.map(({ state }) => state)).toEqual([...STATES])
    expect(new Set(BOXES.map(({ x, y }) => `${x} ${y}`)).size).toBe(STATES.length)
    for (const { x, y } of BOXES) {
      expect(x + BOX.width / 2).toBeLessThan(SIZE.width)
      expect(y + BOX.height / 2).toBeLessThan(SIZE.height)
    }
  })

  it('keeps the numbers of arrows apart', () => {
    const places = ARROWS.map((arrow) => numberAt(routeOf(arrow)))
    for (const [index, [x, y]] of places.entries())
      for (const [a, b] of places.slice(index + 1)) expect(Math.hypot(a - x, b - y)).toBeGreaterThan(20)
  })
})

it('cuts a long name where both lines are about as long', () => {
  expect(linesOf('open')).toEqual(['open'])
  expect(linesOf('voorgesteld tot afdoening')).toEqual(['voorgesteld', 'tot afdoening'])
})
