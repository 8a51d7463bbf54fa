import { describe, expect, it } from 'vitest'
import { byAge } from './age'
import { medianOf } from './median'
import { countedIn, LATE_FROM, PLACES } from './slots'

const stretches = (given: Record<number, number>) => LATE_FROM.map((_, index) => given[index] ?? 0)

describe('the median from stretches', () => {
  it('is none where nothing was late', () => {
    expect(medianOf(stretches({}))).toBeNull()
  })

  it('lies in the stretch that holds the middle one', () => {
    expect(medianOf(stretches({ 0: 2 }))).toBe(4)
    expect(medianOf(stretches({ 0: 1, 1: 1, 2: 1 }))).toBe(11)
    expect(medianOf(stretches({ 0: 1, 22: 5 }))).toBe(731)
  })
})

describe('the age of live promises', () => {
  const january = (count: number) => [count, ...Array<number>(11).fill(0)]

  it('goes by calendar months, over the turn of the year', () => {
    const years = [
      { year: 2026, liveByMonth: january(3) },
      { year: 2025, liveByMonth: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2] },
      { year: 2024, liveByMonth: january(1) },
    ]
    expect(byAge(years, '2026-02-28')).toEqual({ quarter: 5, half_year: 0, year: 0, two_years: 0, older: 1 })
    expect(byAge(years, '2026-11-01')).toEqual({ quarter: 0, half_year: 0, year: 5, two_years: 0, older: 1 })
  })
})

describe('the places of the tally', () => {
  it('give every place one meaning and leave none over', () => {
    const counted = countedIn(Array.from({ length: PLACES }, (_, index) => index + 1))
    const { liveByMonth, inForce, first, ...rest } = counted
    const kept = [inForce, first].flatMap(({ onTime, noTerm, late }) => [onTime, noTerm, ...late])
    const all = [...liveByMonth, ...kept, ...Object.values(rest)].sort((a, b) => a - b)
    expect(all).toEqual(Array.from({ length: PLACES }, (_, index) => index + 1))
  })
})
