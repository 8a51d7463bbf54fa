import { describe, expect, it } from 'vitest'
import { NEGATION_RULES } from '@/lib/extraction/languages/nl/negation-rules'
import { PROMISE_RULES } from '@/lib/extraction/languages/nl/promise-rules'
import english from '@/messages/en/documents.json'
import dutch from '@/messages/nl/documents.json'

const names = [...PROMISE_RULES, ...NEGATION_RULES].map(({ name }) => name)

describe('the words of promise rules', () => {
  it.each([
    ['Dutch', dutch.rule],
    ['English', english.rule],
  ])('every rule has %s words', (_, words) => {
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name) => !(name in words))).toEqual([])
  })
})
