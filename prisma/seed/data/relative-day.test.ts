import { describe, expect, it } from 'vitest'
import { resolveDay } from './relative-day'

describe('resolveDay', () => {
  it.each([
    [{ days: -40 }, '2026-03-01', '2026-01-20'],
    [{ days: 1 }, '2028-02-28', '2028-02-29'],
    [{ days: 0 }, '2028-02-29', '2028-02-29'],
    [{ weeks: 0, weekday: 1 }, '2026-11-29', '2026-11-23'],
    [{ weeks: 2, weekday: 4 }, '2026-11-24', '2026-12-10'],
    [{ weeks: -1, weekday: 7 }, '2027-01-01', '2026-12-27'],
    [{ months: -4, day: 12 }, '2026-02-03', '2025-10-12'],
    [{ months: 0, day: 1 }, '2026-12-31', '2026-12-01'],
    [{ months: 2, day: 31 }, '2026-12-31', '2027-02-28'],
    [{ months: -12, day: 31 }, '2029-02-28', '2028-02-29'],
    [{ months: 1, day: 5 }, '2026-12-01', '2027-01-05'],
  ])('%o on %s is %s', (relative, today, expected) => {
    expect(resolveDay(relative, today)).toBe(expected)
  })
})
