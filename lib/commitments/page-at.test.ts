import { expect, it } from 'vitest'
import { pageAt } from './page-at'

it('counts pages from one, a page beginning at its first character', () => {
  expect([0, 99, 100, 249, 250, 9000].map((offset) => pageAt([0, 100, 250], offset))).toEqual([
    1, 1, 2, 2, 3, 3,
  ])
})

it('says nothing where the format has no pages', () => {
  expect(pageAt([], 12)).toBeNull()
})
