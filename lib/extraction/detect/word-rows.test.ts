import { describe, expect, it } from 'vitest'
import type { Span } from '../types'
import { emptyRow, fillRow } from './word-rows'
import { wordOf } from './words'

function read(text: string, span: Span) {
  const row = emptyRow()
  fillRow(row, text, span)
  return Array.from(row.words.subarray(row.from, row.to), (number, at) => {
    const { word, mark, capital } = wordOf(number)
    return { word, mark, capital, start: row.starts[at]!, end: row.ends[at]! }
  })
}

const words = (text: string) => read(text, { start: 0, end: text.length }).map(({ word }) => word)

describe('a row of words', () => {
  it.each([
    ['De raad, in mei.', ['de', 'raad', ',', 'in', 'mei', '.']],
    ["scenario's (a.s. vrijdag)", ["scenario's", '(', 'a.s.', 'vrijdag', ')']],
    ['de wet-\nhouder komt', ['de', 'wethouder', 'komt']],
    ['po- en vo-scholen', ['po', '-', 'en', 'vo-scholen']],
    ['geïnformeerd over café Één', ['geïnformeerd', 'over', 'café', 'één']],
    ['op 3.1 en\u00a0later', ['op', '3.1', 'en', 'later']],
    ["'s avonds -", ["'", 's', 'avonds', '-']],
    ['e\u0301 😀 x', ['e', '\u0301', '😀', 'x']],
    [' \t ', []],
  ])('cuts %j into words and marks', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('keeps places in the whole text, and what a word looks like where it stands', () => {
    const text = 'Raad. De Raad en de raad'
    const tokens = read(text, { start: 6, end: text.length })
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['De', 'Raad', 'en', 'de', 'raad'])
    expect(tokens.map(({ capital }) => capital)).toEqual([true, true, false, false, false])
  })

  it('goes on reading after more different words than it remembers', () => {
    const many = Array.from({ length: 25_000 }, (_, index) => `Woord${index}`).join(' ')
    const found = read(many, { start: 0, end: many.length })
    expect(found).toHaveLength(25_000)
    expect(found.at(-1)).toMatchObject({ word: 'woord24999', capital: true, mark: false })
  })
})
