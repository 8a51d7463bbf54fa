import { expect, it } from 'vitest'
import { pageAt, pageStarts } from './pages'

it('knows the page of a place', () => {
  expect([0, 9, 10, 25, 99].map((offset) => pageAt([0, 10, 25], offset))).toEqual([1, 1, 2, 3, 3])
  expect(pageAt([], 5)).toBeNull()
})

it('names a page once, at the paragraph it begins in', () => {
  const paragraphs = [{ end: 5 }, { end: 8 }, { end: 14 }, { end: 20 }, { end: 60 }]
  expect(pageStarts([0, 10, 25], paragraphs)).toEqual([1, null, 2, null, 3])
  expect(pageStarts([], paragraphs)).toEqual([null, null, null, null, null])
})
