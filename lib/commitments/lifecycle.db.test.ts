import { describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { MOVES, STATES, type State } from './lifecycle'

ownTestDatabase()

/** Moves that lead back to whatever state another may start from. */
const BACK_TO = { state_before_hold: MOVES.hold.from, state_before_proposal: MOVES.propose_settlement.from }

/** Every pair the table allows. */
function legalPairs(): Set<string> {
  const pairs = Object.values(MOVES).flatMap(({ from, to }) => {
    const targets: readonly State[] = to in BACK_TO ? BACK_TO[to as keyof typeof BACK_TO] : [to as State]
    return from.flatMap((state) => targets.map((target) => `${state} -> ${target}`))
  })
  return new Set(pairs)
}

describe('the lifecycle in the database', () => {
  it('lets through exactly the moves of the table', async () => {
    const { staff } = await council()
    const number = await commitment(staff)
    const allowed = new Set<string>()
    for (const from of STATES) {
      for (const to of STATES) {
        if (from === to) continue
        await setState(number, from)
        const moved = await db()
          .commitment.update({ where: { number }, data: { state: to } })
          .then(
            () => true,
            () => false,
          )
        if (moved) allowed.add(`${from} -> ${to}`)
      }
    }
    expect(allowed).toEqual(legalPairs())
  })
})

/** Past the trigger, as only the database's owner can. */
async function setState(number: string, state: State) {
  await db().$transaction([
    db().$executeRaw`ALTER TABLE "Commitment" DISABLE TRIGGER "Commitment_state_moves"`,
    db().commitment.update({ where: { number }, data: { state } }),
    db().$executeRaw`ALTER TABLE "Commitment" ENABLE TRIGGER "Commitment_state_moves"`,
  ])
}
