import { describe, expect, it } from 'vitest'
import { daysLate, standingOf } from './standing'

const TODAY = '2026-03-01'
const standing = (state: Parameters<typeof standingOf>[0]['state'], latest: string | null) =>
  standingOf({ state, latest }, TODAY, 28)

describe('how a commitment stands today', () => {
  it('is late from the day after the window ends, not on its last day', () => {
    expect(standing('open', '2026-03-01')).toBe('due_soon')
    expect(standing('open', '2026-02-28')).toBe('overdue')
    expect(daysLate({ state: 'open', latest: '2026-02-28' }, TODAY)).toBe(1)
  })

  it('is due soon up to and including the last day that counts as soon', () => {
    expect(standing('in_progress', '2026-03-29')).toBe('due_soon')
    expect(standing('in_progress', '2026-03-30')).toBe('on_track')
  })

  it('is never late on hold, nor while evidence waits for the committee', () => {
    expect(standing('on_hold', '2026-01-01')).toBe('waiting')
    expect(standing('settlement_proposed', '2026-01-01')).toBe('waiting')
    expect(daysLate({ state: 'on_hold', latest: '2026-01-01' }, TODAY)).toBe(0)
  })

  it('has no term where none was given, and none to keep once closed', () => {
    expect(standing('partly_settled', null)).toBe('no_term')
    expect(standing('lapsed', '2026-01-01')).toBe('closed')
  })
})
