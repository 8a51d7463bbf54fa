import { expect, test } from 'vitest'
import { fullOf, partsOf } from './bar-geometry'

test('parts of a bar follow each other', () => {
  expect(partsOf([1, 0, 3], 4)).toEqual([
    { x: 0, width: 25 },
    { x: 25, width: 0 },
    { x: 25, width: 75 },
  ])
})

test('a bar of nothing is empty, not broken', () => {
  expect(partsOf([0, 0], 0)).toEqual([
    { x: 0, width: 0 },
    { x: 0, width: 0 },
  ])
})

test('shares fill every bar; counts are measured against the longest', () => {
  const rows = [
    [1, 1],
    [2, 6],
  ]
  expect(fullOf(rows, rows[0] as number[], true)).toBe(2)
  expect(fullOf(rows, rows[0] as number[], false)).toBe(8)
  expect(fullOf([], [], false)).toBe(0)
})
