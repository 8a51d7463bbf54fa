import { daysBetween, type IsoDay } from '../day'
import type { BarPart } from '../mail/compose'

type Span = { madeOn: IsoDay; earliest: IsoDay | null; latest: IsoDay | null; today: IsoDay }

/**
 * The window bar as mail can draw it: cells of a table, each a share of the days from the promise to its term, or to
 * today where that is later. @returns null without a term: there is nothing to draw
 */
export function windowBar({ madeOn, earliest, latest, today }: Span): BarPart[] | null {
  if (!latest) return null
  const end = latest > today ? latest : today
  const whole = Math.max(1, daysBetween(madeOn, end) + 1)
  const opens = earliest && earliest > madeOn ? earliest : madeOn
  const days = {
    before: daysBetween(madeOn, opens),
    window: daysBetween(opens, latest) + 1,
    late: latest < today ? daysBetween(latest, today) : 0,
  }
  const share = (count: number) => Math.round((Math.max(0, count) / whole) * 100)
  const before = Math.min(95, share(days.before))
  const late = Math.min(100 - before - 5, share(days.late))
  const parts: BarPart[] = [
    { part: 'before', share: before },
    { part: 'window', share: 100 - before - late },
    { part: 'late', share: late },
  ]
  return parts.filter(({ share }) => share > 0)
}
