import { expect, it } from 'vitest'
import { labelsOf } from './labels'

it('numbers what is above the threshold and letters what is below, each in order of place', () => {
  const labels = labelsOf([
    { id: 'p', trackable: true },
    { id: 'q', trackable: false },
    { id: 'r', trackable: true },
    { id: 's', trackable: false },
  ])
  expect([...labels]).toEqual([
    ['p', '1'],
    ['q', 'a'],
    ['r', '2'],
    ['s', 'b'],
  ])
})

it('does not run out of letters', () => {
  const many = Array.from({ length: 704 }, (_, index) => ({ id: String(index), trackable: false }))
  const labels = labelsOf(many)
  expect([25, 26, 27, 701, 702].map((index) => labels.get(String(index)))).toEqual([
    'z',
    'aa',
    'ab',
    'zz',
    'aaa',
  ])
  expect(new Set(labels.values()).size).toBe(704)
})
