import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeFormula, unescapeFormula } from './formula'

describe('cells that begin as a formula', () => {
  it.each(['=1+1', '+31 6', '-', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''-1"])('%j is no formula', (cell) => {
    const escaped = escapeFormula(cell)
    expect(escaped).toMatch(/^'/)
    expect(unescapeFormula(escaped)).toBe(cell)
  })

  it.each(['Brief', "'s Avonds open", '', ' =1', '1-1', "'tis"])('%j is left as it is', (cell) => {
    expect(escapeFormula(cell)).toBe(cell)
    expect(unescapeFormula(cell)).toBe(cell)
  })

  it('gives back exactly what was there, whatever it was, and never starts a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', ' '), maxLength: 6 })
    fc.assert(
      fc.property(cell, (text) => {
        expect(unescapeFormula(escapeFormula(text))).toBe(text)
        expect(escapeFormula(text)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
