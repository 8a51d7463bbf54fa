import { describe, expect, it } from 'vitest'
import { correctionVerdict, successionVerdict, type Term } from './terms'

const FORMER: Term = { id: 'former', from: '2022-06-01', to: '2024-03-31' }
const SITTING: Term = { id: 'sitting', from: '2024-04-01', to: null }
const REFUSED = { ok: false, reason: 'terms_overlap' }

describe('a new term', () => {
  it('ends the sitting one the day before', () => {
    const verdict = successionVerdict([FORMER, SITTING], { from: '2025-03-01', to: null })
    expect(verdict).toEqual({ ok: true, ends: { id: 'sitting', to: '2025-02-28' } })
  })

  it('ends nothing where nobody sits', () => {
    expect(successionVerdict([], { from: '2025-03-01', to: null })).toEqual({ ok: true, ends: null })
    expect(successionVerdict([FORMER], { from: '2024-04-01', to: null })).toEqual({ ok: true, ends: null })
  })

  it('may come before a sitting one, up to its first day', () => {
    const early = { from: '2021-01-01', to: '2022-05-31' }
    expect(successionVerdict([FORMER, SITTING], early)).toEqual({ ok: true, ends: null })
    expect(successionVerdict([FORMER, SITTING], { ...early, to: '2022-06-01' })).toEqual(REFUSED)
    expect(successionVerdict([SITTING], { from: '2021-01-01', to: null })).toEqual(REFUSED)
  })

  it('may not lie in a term that has ended, nor start on the sitting one’s first day', () => {
    expect(successionVerdict([FORMER, SITTING], { from: '2024-03-31', to: null })).toEqual(REFUSED)
    expect(successionVerdict([SITTING], { from: '2024-04-01', to: null })).toEqual(REFUSED)
  })
})

describe('a corrected term', () => {
  it('may touch its neighbour and not overlap it', () => {
    expect(correctionVerdict([FORMER], { from: '2024-04-01', to: null })).toEqual({ ok: true })
    expect(correctionVerdict([FORMER], { from: '2024-03-31', to: null })).toEqual(REFUSED)
    expect(correctionVerdict([SITTING], { from: '2022-06-01', to: null })).toEqual(REFUSED)
  })
})
