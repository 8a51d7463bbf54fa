import { daysBetween, type IsoDay } from '@/lib/day'

/** Where things stand on a window bar. Pure; places are percentages of its width, 0 to 100. */

export type Span = { earliest: IsoDay | null; latest: IsoDay | null }

export type WindowInput = Span & {
  madeOn: IsoDay
  /** Calendar day in Europe/Amsterdam. */
  today: IsoDay
  /** Earlier windows, oldest first. */
  ghosts: Span[]
  /** Day it was settled, lapsed or judged; null while it lives. */
  closedOn?: IsoDay | null
  /** False while it is held or waits for the committee: nothing becomes late then. */
  clockRuns?: boolean
  /** Time the bar covers; without it, just what this commitment needs. Rows that share one can be compared. */
  scale?: { from: IsoDay; to: IsoDay }
}

export type Stretch = { x: number; width: number }

export type WindowGeometry = {
  made: number | null
  today: number | null
  closed: number | null
  band: Stretch | null
  ghosts: Stretch[]
  late: Stretch | null
  /** From the day it was made to the last day the bar tells of. */
  line: Stretch
}

const present = (days: (IsoDay | null | undefined)[]): IsoDay[] => days.filter((day) => day != null)

/** First and last day the bar tells of. A closed commitment no longer looks at today. */
function reach({ madeOn, earliest, latest, today, ghosts, closedOn }: WindowInput) {
  const windows = ghosts.flatMap((ghost) => [ghost.earliest, ghost.latest])
  const days = present([madeOn, earliest, latest, closedOn ?? today, ...windows]).sort()
  return { from: days[0] ?? madeOn, to: days.at(-1) ?? madeOn }
}

/** Day after which it counts as late until now, or until it was closed; null when it is not late. */
function lateUntil({ latest, today, closedOn, clockRuns = true }: WindowInput): IsoDay | null {
  const end = closedOn ?? (clockRuns ? today : null)
  return latest && end && end > latest ? end : null
}

/** A hundredth of a per cent is less than any screen shows; the digits behind it would be a tenth of a page. */
const hundredths = (value: number) => Math.round(value * 100) / 100

export function windowGeometry(input: WindowInput): WindowGeometry {
  const { madeOn, today, latest, closedOn } = input
  const own = reach(input)
  const { from, to } = input.scale ?? own
  const days = Math.max(daysBetween(from, to), 1)
  const at = (day: IsoDay) => hundredths(Math.min(Math.max((daysBetween(from, day) / days) * 100, 0), 100))
  const mark = (day: IsoDay) => (day < from || day > to ? null : at(day))
  const stretch = (start: IsoDay, end: IsoDay): Stretch => ({
    x: at(start),
    width: hundredths(at(end) - at(start)),
  })
  const inSight = (start: IsoDay, end: IsoDay) => (end < from || start > to ? null : stretch(start, end))
  // A promise "before July" may be kept from the day it was made.
  const spanOf = (span: Span) => (span.latest ? inSight(span.earliest ?? madeOn, span.latest) : null)
  const late = lateUntil(input)
  return {
    made: mark(madeOn),
    today: closedOn ? null : mark(today),
    closed: closedOn ? mark(closedOn) : null,
    band: spanOf(input),
    ghosts: input.ghosts.map(spanOf).filter((ghost) => ghost !== null),
    late: latest && late ? inSight(latest, late) : null,
    line: stretch(own.from, own.to),
  }
}
