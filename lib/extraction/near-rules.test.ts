import { describe, expect, it } from 'vitest'
import type { Tag, Tags } from './detect/tags'
import type { Rule } from './match'
import { nearRules } from './near-rules'

const rule = (name: string, more: Partial<Rule>): Rule => ({
  name,
  example: '',
  weight: 0.5,
  all: ['by:we'],
  ...more,
})
const tags = (...seen: Tag[]): Tags => new Map(seen.map((tag) => [tag, { from: 0, to: 1 }]))
const near = (given: Rule, ...seen: Tag[]) => nearRules([given], tags(...seen))

describe('nearRules', () => {
  it('names the one thing that is missing', () => {
    const asks = rule('asks', { all: ['by:we', 'date'] })
    expect(near(asks, 'by:we')).toEqual([{ rule: 'asks', weight: 0.5, lacks: ['date'], stoppedBy: null }])
    expect(near(asks, 'by:we', 'date')).toEqual([])
    expect(near(rule('more', { all: ['by:we', 'date', 'to-council'] }), 'by:we')).toEqual([])
  })

  it('names what would do where any of several would', () => {
    const either = rule('either', { any: ['verb:transfer', 'verb:return'] })
    expect(near(either, 'by:we')[0]).toMatchObject({ lacks: ['verb:transfer', 'verb:return'] })
  })

  it('names what it does not bear', () => {
    const bears = rule('bears', { none: ['mood:can', 'negated'] })
    expect(near(bears, 'by:we', 'mood:can')[0]).toMatchObject({ lacks: null, stoppedBy: 'mood:can' })
    expect(near(bears, 'by:we', 'mood:can', 'negated')).toEqual([])
  })

  it('leaves out a rule of which nothing is there, and puts the heaviest first', () => {
    const rules = [
      rule('light', { all: ['by:we', 'date'], weight: 0.1 }),
      rule('heavy', { all: ['by:we', 'date'] }),
    ]
    expect(nearRules([rule('one', {}), ...rules], tags('by:we')).map((found) => found.rule)).toEqual([
      'heavy',
      'light',
    ])
    expect(near(rule('one', {}), 'date')).toEqual([])
  })
})
