import { describe, expect, it } from 'vitest'
import { slugFor } from './slug'

describe('the word an address uses for a name', () => {
  it.each([
    ['Zorg en Welzijn', 'zorg-en-welzijn'],
    ['  Financiën & Organisatie ', 'financien-organisatie'],
    ['50PLUS', '50plus'],
    ['—', 'naamloos'],
  ])('of %s is %s', (name, slug) => {
    expect(slugFor(name, [])).toBe(slug)
  })

  it('stays clear of those in use', () => {
    expect(slugFor('Zorg', ['zorg'])).toBe('zorg-2')
    expect(slugFor('Zorg', ['zorg', 'zorg-2', 'zorg-3'])).toBe('zorg-4')
  })

  it('is short, and never ends in a hyphen', () => {
    const slug = slugFor(`${'a'.repeat(59)} lang`, [])
    expect(slug).toBe('a'.repeat(59))
  })
})
