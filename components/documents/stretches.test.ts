import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, stretchesOf } from './stretches'

const show = (text: string, marks: Mark[], lines = [{ start: 0, end: text.length }]) =>
  stretchesOf(lines, marks).map((line) =>
    line.map(
      ({ start, end, marks }) => `${text.slice(start, end)}${marks.length ? `<${marks.join('')}>` : ''}`,
    ),
  )

describe('plain and marked stretches', () => {
  it('leaves a text without marks whole, and an empty line empty', () => {
    expect(show('de raad', [])).toEqual([['de raad']])
    expect(stretchesOf([{ start: 3, end: 3 }], [])).toEqual([[]])
  })

  it('cuts where a mark begins and ends', () => {
    expect(show('abcdef', [{ id: 'x', start: 2, end: 4 }])).toEqual([['ab', 'cd<x>', 'ef']])
  })

  it('keeps overlapping marks apart and nested ones inside', () => {
    const overlapping = [
      { id: 'x', start: 0, end: 4 },
      { id: 'y', start: 2, end: 6 },
    ]
    expect(show('abcdef', overlapping)).toEqual([['ab<x>', 'cd<xy>', 'ef<y>']])
    const nested = [
      { id: 'y', start: 2, end: 3 },
      { id: 'x', start: 0, end: 6 },
    ]
    expect(show('abcdef', nested)).toEqual([['ab<x>', 'c<xy>', 'def<x>']])
  })

  it('says where a mark that runs over lines opens and closes', () => {
    const lines = [
      { start: 0, end: 3 },
      { start: 4, end: 8 },
    ]
    const cut = stretchesOf(lines, [{ id: 'x', start: 1, end: 6 }])
    expect(cut.flat().map(({ opens, closes }) => [opens, closes])).toEqual([
      [[], []],
      [['x'], []],
      [[], ['x']],
      [[], []],
    ])
  })

  it('opens at the first words seen where a mark begins or ends between lines', () => {
    const lines = [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
    ]
    const [first, second] = stretchesOf(lines, [{ id: 'x', start: 0, end: 5 }])
    expect(first?.[0]).toMatchObject({ opens: ['x'], closes: ['x'] })
    expect(second?.[0]?.marks).toEqual([])
  })

  it('says every line again, whatever the marks, and covers what they cover', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const marks = fc.array(span).map((spans) => spans.map((one, index) => ({ ...one, id: String(index) })))
    fc.assert(
      fc.property(marks, fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 5 }), (marks, lengths) => {
        let at = 0
        const lines = lengths.map((length) => {
          const line = { start: at, end: at + length }
          at = line.end + 1
          return line
        })
        stretchesOf(lines, marks).forEach((cut, index) => {
          const line = lines[index]!
          expect(cut[0]?.start).toBe(line.start)
          expect(cut.at(-1)?.end).toBe(line.end)
          cut.forEach((stretch, place) => {
            if (place > 0) expect(stretch.start).toBe(cut[place - 1]?.end)
            const over = marks.filter((mark) => mark.start <= stretch.start && stretch.end <= mark.end)
            expect([...stretch.marks].sort()).toEqual(over.map((mark) => mark.id).sort())
          })
        })
      }),
    )
  })
})
