import { describe, expect, it } from 'vitest'
import { splitLines } from './lines'
import { firstFrom, sheetOf } from './sheet'

describe('sheetOf', () => {
  it('finds where words that point to a question may begin, in order', () => {
    const text = 'Zie het ANTWOORD op vraag 3 en vragen 4. Wij verwijzen u, zoals gezegd, naar twee wegen.'
    const { pointing } = sheetOf(text)
    expect(pointing.map((at) => text.slice(at, at + 6))).toEqual([
      'Zie he',
      'ANTWOO',
      'vraag ',
      'vragen',
      'verwij',
    ])
  })

  it('takes no such word that begins before its stretch', () => {
    expect(sheetOf('antwoord', 2, 8).pointing).toEqual([])
  })

  it('finds line ends and stops of every sort, in order', () => {
    const { lineEnds, stops } = sheetOf('Ja. Nee?\r\nWie…\u2028Dan!\f')
    expect(lineEnds).toEqual([8, 9, 14, 19])
    expect(stops).toEqual([2, 7, 13, 18])
  })

  it('looks at no more than it is asked for', () => {
    expect(sheetOf('a.b.c.d', 2, 5)).toMatchObject({ lineEnds: [], stops: [3] })
  })
})

describe('firstFrom', () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [9, 2],
    [10, 3],
  ])('from %i on it is place %i', (at, place) => {
    expect(firstFrom([3, 5, 9], at)).toBe(place)
  })
})

describe('splitLines', () => {
  it('gives the lines of a stretch that begins and ends inside a line end', () => {
    const text = 'een\r\ntwee\r\ndrie'
    const lines = splitLines(sheetOf(text), 4, 10)
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['', 'twee', ''])
  })
})
