import { describe, expect, it } from 'vitest'
import { type Actor, VISITOR } from '@/lib/access/actor'
import { STATES } from '@/lib/commitments/lifecycle'
import { isMoveName, MOVE_NAMES, offeredMoves, type Situation } from './offered-moves'

const account = (role: 'member' | 'staff' | 'admin', id: string = role): Actor => ({
  kind: 'account',
  id,
  name: id,
  role,
})
const ASSIGNEE = account('member', 'assignee')
const at = (given: Partial<Situation> = {}): Situation => ({
  state: 'open',
  assigneeId: 'assignee',
  published: true,
  extensionWaiting: false,
  ownProposal: false,
  ...given,
})
const all = (actor: Actor, situation: Situation) => {
  const { next, more } = offeredMoves(actor, situation)
  return [...next, ...more]
}

describe('what is offered', () => {
  it('offers nothing to a visitor, nor to a member whose work it is not, in any state', () => {
    for (const state of STATES)
      for (const actor of [VISITOR, account('member')])
        expect(all(actor, at({ state, extensionWaiting: true }))).toEqual([])
  })

  it('offers the assignee to start, report, propose and ask, and nothing that is the office’s', () => {
    expect(offeredMoves(ASSIGNEE, at())).toEqual({
      next: ['start'],
      more: ['propose_settlement', 'progress', 'request_extension'],
    })
    expect(all(ASSIGNEE, at({ assigneeId: 'other' }))).toEqual([])
  })

  it('leads with assigning where nobody has it, for the one who may', () => {
    expect(offeredMoves(account('admin'), at({ assigneeId: null })).next).toEqual(['assign'])
    expect(offeredMoves(account('staff'), at({ assigneeId: null })).next).toEqual([])
  })

  it('leads with proposing settlement once work has begun', () => {
    for (const state of ['in_progress', 'partly_settled'] as const)
      expect(offeredMoves(account('staff'), at({ state })).next).toEqual(['propose_settlement'])
  })

  it('keeps the three verdicts together, and withholds them from who proposed', () => {
    const state = 'settlement_proposed'
    expect(offeredMoves(account('staff'), at({ state })).next).toEqual(['settle', 'settle_partly', 'return'])
    const own = all(account('staff'), at({ state, ownProposal: true }))
    expect(own).not.toContain('settle')
    expect(own).not.toContain('return')
    expect(own).toContain('progress')
  })

  it('puts a waiting request for extension first, and takes no second one', () => {
    const waiting = at({ state: 'in_progress', extensionWaiting: true })
    const { next, more } = offeredMoves(account('staff'), waiting)
    expect(next).toEqual(['decide_extension'])
    expect(more).not.toContain('extend')
    expect(all(ASSIGNEE, waiting)).not.toContain('request_extension')
  })

  it('offers resuming on hold, publishing where it is not public, reopening to an admin only', () => {
    expect(offeredMoves(account('staff'), at({ state: 'on_hold' })).next).toEqual(['resume'])
    const unpublished = at({ state: 'settled', published: false })
    expect(offeredMoves(account('staff'), unpublished)).toEqual({ next: ['publish'], more: [] })
    expect(all(account('admin'), at({ state: 'lapsed' }))).toEqual(['withdraw', 'reopen'])
  })

  it('knows its own names and no others', () => {
    expect(MOVE_NAMES.every(isMoveName)).toBe(true)
    expect(isMoveName('burn')).toBe(false)
    expect(isMoveName(undefined)).toBe(false)
  })
})
