import { expect, it } from 'vitest'
import { nearest } from './nearest'

const targets = Array.from({ length: 50 }, (_, index) => ({ value: String(index), label: `${index}.` }))
const values = (id: string) => nearest(targets, id).map(({ value }) => Number(value))

it('offers the others around one, never itself', () => {
  expect(values('20')).toEqual([...Array(31).keys()].map((n) => n + 5).filter((n) => n !== 20))
  expect(values('0')).toEqual([...Array(15).keys()].map((n) => n + 1))
  expect(values('49')).toEqual([...Array(15).keys()].map((n) => n + 34))
})

it('offers the first ones to a candidate that is not in the list', () => {
  expect(values('gone')).toEqual([...Array(15).keys()])
  expect(nearest([], '1')).toEqual([])
})
