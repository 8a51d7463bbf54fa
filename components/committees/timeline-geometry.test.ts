import { expect, test } from 'vitest'
import { daysOf, monthsOf, placeOf, shadeOf, yearScale } from './timeline-geometry'

test('twelve months fill the year without a gap', () => {
  const months = monthsOf(2028)
  expect(months).toHaveLength(12)
  for (const [index, { x, width }] of months.entries())
    expect(x + width).toBeCloseTo(months[index + 1]?.x ?? 100)
  expect(months[1]?.width).toBeCloseTo((29 / 366) * 100)
})

test('a recess is shaded to the end of its last day, and cut at the turn of the year', () => {
  const scale = yearScale(2026)
  const whole = shadeOf(scale, { start: '2026-07-01', end: '2026-07-31' })
  expect(whole.width).toBeCloseTo((31 / 365) * 100)
  expect(shadeOf(scale, { start: '2025-12-20', end: '2026-01-04' })).toEqual({ x: 0, width: (4 / 365) * 100 })
  const last = shadeOf(scale, { start: '2026-12-19', end: '2027-01-03' })
  expect(last.x + last.width).toBeCloseTo(100)
})

test('today has a place in its own year only', () => {
  expect(placeOf(yearScale(2026), '2026-01-01')).toBe(0)
  expect(placeOf(yearScale(2025), '2026-01-01')).toBeNull()
  expect(placeOf(yearScale(2025), daysOf(2025).to)).toBeLessThan(100)
})
