import { describe, expect, it } from 'vitest'
import { plain } from './characters'
import { type Lookup, tokenise as tokeniseIn } from './tokens'

const KNOWN = new Map([
  ['voor', 1],
  ['mei', 2],
  ['juni', 3],
  ['/', 4],
  ['a.s', 5],
  ["9-7-'24", 6],
  ['12', 7],
])
const NAMES = new Set(['mei'])
const MEANING = { kind: 'number', n: 1, word: true } as const

const lookup: Lookup = (text, start, end, name) => {
  const word = plain(text.slice(start, end))
  const id = KNOWN.get(word)
  return id === undefined || (name && NAMES.has(word)) ? undefined : { id, values: [MEANING] }
}

const tokenise = (text: string) => tokeniseIn(text, lookup, [{ start: 0, end: text.length }])

function words(text: string): string[] {
  return tokenise(text)
    .filter(({ id }) => id !== 0)
    .map(({ start, end }) => text.slice(start, end))
}

describe('tokenise', () => {
  it.each([
    ['Vóór 12 mei', ['Vóór', '12', 'mei']],
    ['voo\u0301r mei', ['voo\u0301r', 'mei']],
    ['mei/juni', ['mei', '/', 'juni']],
    ['mei-viering', []],
    ['mei a.s. in zaal', ['mei', 'a.s']],
    ['op 9-7-’24 dus', ['9-7-’24']],
    ['mevrouw Mei', []],
    ['12% en 12_a en 12@b', []],
    ['x'.repeat(100), []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('makes one barrier of all that is unknown, and of an empty line', () => {
    expect(tokenise('een twee drie')).toHaveLength(1)
    expect(tokenise('mei\n\nmei').map(({ id }) => id)).toEqual([2, 0, 2])
    expect(tokenise('mei\nmei').map(({ id }) => id)).toEqual([2, 2])
  })
})
