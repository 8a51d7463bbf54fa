import { describe, expect, it } from 'vitest'
import { councilCalendar, meetingDays, recessesOf } from './calendar'
import { daysBetween, weekdayOf } from './iso-day'

describe('councilCalendar', () => {
  it.each(['2024-02-29', '2026-11-24', '2029-12-31'])('has one period per name and year on %s', (today) => {
    const { periods } = councilCalendar(today)
    expect(new Set(periods.map((row) => `${row.name} ${row.year}`)).size).toBe(periods.length)
    for (const row of periods) expect(row.start < row.end, row.name).toBe(true)
  })

  it('keeps every body out of every recess', () => {
    const { periods, meetings } = councilCalendar('2026-11-24')
    const recesses = periods.filter((row) => row.name.endsWith('reces'))
    const inside = meetings.filter(({ date }) => recesses.some((row) => row.start <= date && date <= row.end))
    expect(inside).toEqual([])
    expect(meetings.length).toBeGreaterThan(200)
  })
})

describe('recessesOf', () => {
  it('starts on a Saturday and ends on a Sunday, in known years and others', () => {
    for (const row of [2024, 2025, 2026, 2027, 2031].flatMap(recessesOf)) {
      expect([weekdayOf(row.start), weekdayOf(row.end)], `${row.name} ${row.year}`).toEqual([6, 0])
    }
  })

  it('knows the summers of the sample council', () => {
    const summers = [2025, 2026].flatMap(recessesOf).filter((row) => row.name === 'zomerreces')
    expect(summers.map((row) => [row.start, row.end])).toEqual([
      ['2025-07-12', '2025-08-24'],
      ['2026-07-18', '2026-08-30'],
    ])
  })
})

describe('meetingDays', () => {
  it('meets on one weekday, three weeks or more apart', () => {
    const days = meetingDays('swj', '2025-01-01', '2026-12-31')
    expect(new Set(days.map(weekdayOf))).toEqual(new Set([2]))
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
    expect(Math.min(...gaps)).toBe(21)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(63)
  })
})
