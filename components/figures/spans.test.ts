import { expect, test } from 'vitest'
import { LATE_FROM } from '@/lib/figures/slots'
import { SPANS } from './lateness'

test('the spans cover every stretch once, and begin where their words say', () => {
  expect(SPANS[0].from).toBe(0)
  expect(SPANS.at(-1)?.to).toBe(LATE_FROM.length)
  for (const [index, { to }] of SPANS.slice(0, -1).entries()) expect(SPANS[index + 1]?.from).toBe(to)
  expect(SPANS.map(({ from }) => LATE_FROM[from])).toEqual([1, 8, 29, 85, 169, 366])
})
