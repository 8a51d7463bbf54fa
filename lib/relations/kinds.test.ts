import { describe, expect, it } from 'vitest'
import { meaningOf, RELATION_KINDS, RELATION_WORDS, wordFor } from './kinds'

describe('relations in words', () => {
  it('has a word for every kind from both ends, and no other words', () => {
    const words = RELATION_KINDS.flatMap((kind) => [wordFor(kind, 'from'), wordFor(kind, 'to')])
    expect(words).toEqual([...RELATION_WORDS])
  })

  it.each(RELATION_WORDS)('%s means what it was made from', (word) => {
    const { kind, end } = meaningOf(word)
    expect(wordFor(kind, end)).toBe(word)
  })
})
