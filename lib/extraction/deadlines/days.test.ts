import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  dayOf,
  daysInMonth,
  easter,
  fromIso,
  isoWeekStart,
  mondayOf,
  monthEnd,
  monthStart,
  partsOf,
  toIso,
  weekdayOf,
} from './days'

const MS = 86_400_000
const anyDay = fc.integer({ min: -300_000, max: 300_000 })

describe('days', () => {
  it('agree with the platform calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * MS)
        const { year, month, day: dayOfMonth } = partsOf(day)
        expect([year, month, dayOfMonth]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ])
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7)
        expect(dayOf(year, month, dayOfMonth)).toBe(day)
        expect(daysInMonth(year, month)).toBe(monthEnd(year, month) - monthStart(year, month) + 1)
      }),
    )
  })

  it('come back from ISO text', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fromIso(toIso(day) as string)).toBe(day)
      }),
    )
  })

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', 'x', ''])('refuse %j', (iso) => {
    expect(fromIso(iso)).toBeNull()
  })

  it('have no ISO text outside four digits', () => {
    expect(toIso(3_000_000)).toBeNull()
  })

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-04-16', 9, '2026-01-16'],
    ['2025-04-16', -4, '2024-12-16'],
  ])('%s and %i months', (from, months, to) => {
    expect(toIso(addMonths(fromIso(from) as number, months))).toBe(to)
  })

  it.each([
    [2025, 1, '2024-12-30'],
    [2026, 53, '2026-12-28'],
    [2027, 1, '2027-01-04'],
  ])('ISO week %i-%i', (year, week, monday) => {
    expect(toIso(isoWeekStart(year, week) as number)).toBe(monday)
  })

  it('know that most years have 52 weeks', () => {
    expect(isoWeekStart(2025, 53)).toBeNull()
  })

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, sunday) => {
    expect(toIso(easter(year))).toBe(sunday)
    expect(mondayOf(easter(year))).toBe(easter(year) - 6)
  })
})
