import { addMonths, type Day, dayOf, monthEnd, partsOf } from '../../../deadlines/days'
import { firstFrom, fixed, yearly } from '../../../deadlines/times'
import type { Context, DeadlineRule, Time, Window } from '../../../deadlines/values'

type Example = { start: string; end: string }

/** Seasons that work outdoors keeps to. No law sets their days: the usual ones stand in, and are listed as assumed. */
const WORK_SEASONS: {
  name: string
  word: string
  usual: (year: number) => { start: Day; end: Day }
  now: Example
  next: Example
  after: Example
}[] = [
  {
    name: 'planting-season',
    word: 'plantseizoen',
    usual: (year) => ({ start: day(year, 11, 1), end: day(year + 1, 3, 31) }),
    now: { start: '2025-11-01', end: '2026-03-31' },
    next: { start: '2025-11-01', end: '2026-03-31' },
    after: { start: '2025-04-16', end: '2025-06-30' },
  },
  {
    name: 'breeding-season',
    word: 'broedseizoen',
    usual: (year) => ({ start: day(year, 3, 15), end: day(year, 7, 15) }),
    now: { start: '2025-04-16', end: '2025-07-15' },
    next: { start: '2026-03-15', end: '2026-07-15' },
    after: { start: '2025-07-16', end: '2025-09-30' },
  },
]

const REFERENCE = '2025-04-16'
const ASSUMED = ['season']
const NEXT = 'komende|komend|volgende|volgend|eerstvolgende|eerstvolgend|aankomende|aankomend'

export const WORK_SEASON_RULES: DeadlineRule[] = WORK_SEASONS.flatMap(
  ({ name, word, usual, now, next, after }): DeadlineRule[] => [
    {
      name,
      patterns: [
        `in|tijdens|gedurende|binnen? het|dit? ${word}`,
        `in|tijdens|gedurende|binnen? het? ${word} van? <year>`,
        `in|tijdens|gedurende|binnen? het? ${word} <yearspan>`,
      ],
      resolve: ({ year, yearspan }, context) => {
        const written = year[0]?.n ?? yearspan[0]?.from
        if (written === undefined) return yearly(context, 'season', usual, { assumed: ASSUMED })
        const { start, end } = usual(written)
        return fixed(start, end, 'season', { assumed: ASSUMED })
      },
      example: { text: `in het ${word}`, reference: REFERENCE, ...now },
    },
    {
      name: `next-${name}`,
      patterns: [`in|tijdens|gedurende? het? ${NEXT} ${word}`],
      resolve: (_caught, context) => upcoming(usual, context),
      example: { text: `komend ${word}`, reference: REFERENCE, ...next },
    },
    {
      name: `after-${name}`,
      patterns: [`na|na_afloop_van het? ${word}`],
      resolve: (_caught, context) =>
        yearly(context, 'window', (year) => twoMonthsFrom(usual(year).end + 1), { assumed: ASSUMED }),
      example: { text: `na het ${word}`, reference: REFERENCE, ...after },
    },
  ],
)

function day(year: number, month: number, of: number): Day {
  return dayOf(year, month, of) as Day
}

const JUST_BEGUN_DAYS = 31

/** "The coming season" has yet to begin: in January the one that is on does not count, and in its first days it does. */
function upcoming(usual: (year: number) => { start: Day; end: Day }, { reference }: Context): Time | null {
  const ahead = firstFrom((year) => {
    const { start } = usual(year)
    return { start, end: start }
  }, reference - JUST_BEGUN_DAYS)
  if (!ahead || ahead.start === null) return null
  const { start, end } = usual(partsOf(ahead.start).year)
  return fixed(start, end, 'season', { assumed: [...ASSUMED, 'year'] })
}

/** What `na` a season leaves room for, as it does after a recess. */
function twoMonthsFrom(start: Day): Window {
  const { year, month } = partsOf(addMonths(start, 2))
  return { start, end: monthEnd(year, month) }
}
