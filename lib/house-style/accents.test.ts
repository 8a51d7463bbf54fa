import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentOf, ENOUGH, leastContrast, nightOf } from './accents'
import { contrast, mix } from './contrast'

describe('contrast', () => {
  it('is 21 for black on white and 4.48 for #777777 on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('mixes by share', () => {
    expect(mix('#ff0000', '#ffffff', 0)).toBe('#ffffff')
    expect(mix('#ff0000', '#ffffff', 0.5)).toBe('#ff8080')
  })
})

describe('an accent', () => {
  it('may be the blue of many municipalities, but no yellow by day and no navy by night', () => {
    expect(leastContrast('#154273', 'light')).toBeGreaterThan(ENOUGH)
    expect(leastContrast('#ffcc00', 'light')).toBeLessThan(2)
    expect(leastContrast('#154273', 'dark')).toBeLessThan(2.5)
  })

  it('carries words in whatever of black and white can be read on it', () => {
    expect(accentOf('#154273', 'light').onAccent).toBe('#ffffff')
    expect(accentOf('#7fc8b1', 'dark').onAccent).toBe('#111110')
  })

  it('has for every colour one that can be read by night', () => {
    const channel = fc.integer({ min: 0, max: 255 })
    const hex = fc
      .tuple(channel, channel, channel)
      .map((all) => `#${all.map((part) => part.toString(16).padStart(2, '0')).join('')}`)
    fc.assert(fc.property(hex, (day) => leastContrast(nightOf(day), 'dark') >= ENOUGH))
  })
})
