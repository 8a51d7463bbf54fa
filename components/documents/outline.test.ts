import { describe, expect, it } from 'vitest'
import { anchorsOf, numbersOf, outlineOf } from './outline'

const question = (position: number, number: number, party: string | null, topic: string | null = null) => ({
  position,
  number,
  also: [] as number[],
  party,
  topic,
})

describe('the outline of a letter', () => {
  it('groups by party and topic in the order of the letter', () => {
    const parts = outlineOf([
      question(0, 1, 'DENK', 'afval'),
      question(1, 2, 'DENK', 'afval'),
      question(2, 3, 'DENK', 'haven'),
      question(3, 1, 'D66'),
      question(4, 4, 'DENK', 'afval'),
    ])
    const shown = parts.map(({ party, topics }) => [
      party,
      topics.map((t) => [t.topic, t.questions.map((q) => q.number)]),
    ])
    expect(shown).toEqual([
      [
        'DENK',
        [
          ['afval', [1, 2]],
          ['haven', [3]],
        ],
      ],
      ['D66', [[null, [1]]]],
      ['DENK', [['afval', [4]]]],
    ])
    expect(outlineOf([])).toEqual([])
  })

  it('gives each question an anchor of its own, also where numbers start again', () => {
    const anchors = anchorsOf([question(0, 1, 'A'), question(1, 2, 'A'), question(2, 1, 'B')])
    expect([...anchors.values()]).toEqual(['vraag-1', 'vraag-2', 'vraag-1-2'])
  })

  it('names every number one answer serves', () => {
    expect(numbersOf({ number: 3, also: [4, 5] })).toBe('3, 4, 5')
  })
})
