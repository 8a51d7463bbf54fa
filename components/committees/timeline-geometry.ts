import { addDays, daysBetween, type IsoDay } from '@/lib/day'

/** The ground of a timeline: months and recesses of one year. Places are per cent of its width. */

export type Scale = { from: IsoDay; to: IsoDay }

/** A drawing ends where the next year begins: the same measure as the bars have. */
export const yearScale = (year: number): Scale => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` })
export const daysOf = (year: number): Scale => ({ from: `${year}-01-01`, to: `${year}-12-31` })

const at = ({ from, to }: Scale, day: IsoDay) => (daysBetween(from, day) / daysBetween(from, to)) * 100

/** Where each month begins and how wide it is. */
export function monthsOf(year: number): { day: IsoDay; x: number; width: number }[] {
  const scale = yearScale(year)
  return Array.from({ length: 12 }, (_, month) => {
    const day = `${year}-${String(month + 1).padStart(2, '0')}-01`
    const next = month === 11 ? `${year + 1}-01-01` : `${year}-${String(month + 2).padStart(2, '0')}-01`
    return { day, x: at(scale, day), width: at(scale, next) - at(scale, day) }
  })
}

/** A recess cut to the scale; its last day is part of it. */
export function shadeOf(scale: Scale, { start, end }: { start: IsoDay; end: IsoDay }) {
  const after = addDays(end, 1)
  const [from, to] = [start < scale.from ? scale.from : start, after > scale.to ? scale.to : after]
  return { x: at(scale, from), width: at(scale, to) - at(scale, from) }
}

/** Where today is; null outside the scale. */
export function placeOf(scale: Scale, day: IsoDay): number | null {
  return day < scale.from || day >= scale.to ? null : at(scale, day)
}
