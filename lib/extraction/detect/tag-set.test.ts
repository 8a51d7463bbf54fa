import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Filed, holdsAll } from './tag-set'

const anySet = fc.record({ low: fc.integer(), middle: fc.nat(7), high: fc.integer({ max: 3, min: 0 }) })

describe('Filed', () => {
  it('gives every set that is among the tags, and no other', () => {
    fc.assert(
      fc.property(fc.array(anySet, { maxLength: 20 }), anySet, (sets, tags) => {
        const found: number[] = []
        const count = new Filed(sets).within(tags, found)
        const expected = sets.flatMap((set, at) => (holdsAll(tags, set) ? [at] : []))
        expect(found.slice(0, count).sort((one, other) => one - other)).toEqual(expected)
      }),
    )
  })
})
