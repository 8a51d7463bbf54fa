import { describe, expect, it } from 'vitest'
import { CLOSED, LIVE, STATES } from '@/lib/commitments/lifecycle'
import dutch from '@/messages/nl/commitment.json'
import { nextStep } from './next-step'

const at = { extensionWaiting: false, assigned: true }

describe('the next step', () => {
  it('is said for every live state and for no closed one', () => {
    for (const state of LIVE) expect(dutch.step).toHaveProperty(nextStep({ ...at, state }) as string)
    for (const state of CLOSED) expect(nextStep({ ...at, state })).toBeNull()
  })

  it('says that nobody is assigned only to those who may know', () => {
    expect(nextStep({ ...at, state: 'open', assigned: false })).toBe('unassigned')
    expect(nextStep({ ...at, state: 'open', assigned: null })).toBe('open')
    expect(nextStep({ ...at, state: 'in_progress', assigned: false })).toBe('in_progress')
  })

  it('puts a waiting request first, except where the committee is to judge', () => {
    for (const state of STATES) {
      const step = nextStep({ ...at, state, extensionWaiting: true })
      const closed = (CLOSED as readonly string[]).includes(state)
      expect(step).toBe(closed ? null : state === 'settlement_proposed' ? state : 'extension')
    }
  })
})
