import { expect, it } from 'vitest'
import { progressOf } from './progress'

it('counts what is decided of what has to be', () => {
  expect(
    progressOf([
      { state: 'accepted', trackable: true },
      { state: 'rejected', trackable: true },
      { state: 'proposed', trackable: true },
      { state: 'accepted', trackable: false },
      { state: 'proposed', trackable: false },
    ]),
  ).toEqual({ done: 2, total: 3 })
  expect(progressOf([])).toEqual({ done: 0, total: 0 })
})
