import type { IsoDay } from '../day'

/** Ages by calendar month in which a promise was made: `under` the number of months since. */
export const AGES = [
  { age: 'quarter', under: 3 },
  { age: 'half_year', under: 6 },
  { age: 'year', under: 12 },
  { age: 'two_years', under: 24 },
  { age: 'older', under: Number.POSITIVE_INFINITY },
] as const
export type Age = (typeof AGES)[number]['age']

/** Live promises by age, from how many were made in each month of each year. Pure. */
export function byAge(years: { year: number; liveByMonth: number[] }[], today: IsoDay): Record<Age, number> {
  const ages = Object.fromEntries(AGES.map(({ age }) => [age, 0])) as Record<Age, number>
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number)
  for (const { year, liveByMonth } of years)
    for (const [index, count] of liveByMonth.entries()) {
      const months = (thisYear - year) * 12 + thisMonth - (index + 1)
      const { age } = AGES.find(({ under }) => months < under) as (typeof AGES)[number]
      ages[age] += count
    }
  return ages
}
