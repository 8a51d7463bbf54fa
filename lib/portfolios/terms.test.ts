import { describe, expect, it } from 'vitest'
import { holderOn, inheritedFrom } from './terms'

const noordam = { holder: 'G. Noordam', office: 'wethouder', from: '2023-01-09', to: '2025-09-20' }
const bouwmeester = { holder: 'S. Bouwmeester', office: 'wethouder', from: '2025-09-21', to: null }
const terms = [bouwmeester, noordam]

describe('who held a portfolio', () => {
  it('counts the first and the last day of a term', () => {
    expect(holderOn(terms, '2023-01-09')).toBe(noordam)
    expect(holderOn(terms, '2025-09-20')).toBe(noordam)
    expect(holderOn(terms, '2025-09-21')).toBe(bouwmeester)
    expect(holderOn(terms, '2023-01-08')).toBeNull()
  })

  it('says from whom a promise was inherited, and nothing of one the holder made', () => {
    expect(inheritedFrom(terms, '2024-05-01', '2026-11-26')).toBe(noordam)
    expect(inheritedFrom(terms, '2025-10-01', '2026-11-26')).toBeNull()
  })

  it('is not fooled by a second term of the same person', () => {
    const again = [{ ...noordam, to: null, from: '2026-01-01' }, noordam]
    expect(inheritedFrom(again, '2024-05-01', '2026-11-26')).toBeNull()
  })

  it('names the last holder where the chair is empty', () => {
    expect(inheritedFrom([noordam], '2024-05-01', '2026-11-26')).toBe(noordam)
  })
})
