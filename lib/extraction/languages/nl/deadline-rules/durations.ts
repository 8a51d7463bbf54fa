import type { Day } from '../../../deadlines/days'
import { addDuration, addUnits, fixed, periodAround, settled } from '../../../deadlines/times'
import type { Context, DeadlineRule, Duration, Time, Unit } from '../../../deadlines/values'

/** Least and most of `enkele`, `een paar`, `een aantal`. */
const SOME_LEAST = 2
const SOME_MOST = 6

/** How wide the place is that `over drie ...` points at. */
const AROUND_AHEAD: Record<Unit, Unit> = {
  day: 'day',
  workday: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'month',
  year: 'month',
  schoolyear: 'month',
}

/** Stretches of time and what is counted with them. */
export const DURATION_RULES: DeadlineRule[] = [
  {
    name: 'duration',
    patterns: ['<number> <unit>'],
    resolve: ({ number, unit }) => length(number[0]!.n, unit[0]!.unit),
    example: { text: 'binnen zes weken', reference: '2025-04-16', start: '2025-04-16', end: '2025-05-28' },
  },
  {
    name: 'half-a-year',
    patterns: ['een? half jaar|halfjaar', 'halfjaar'],
    resolve: () => length(6, 'month'),
    example: {
      text: 'binnen een half jaar',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: '2025-10-16',
    },
  },
  {
    name: 'one-and-a-half',
    patterns: ['anderhalf|anderhalve <unit>'],
    resolve: ({ unit }) => (unit[0]!.unit === 'year' ? length(18, 'month') : length(1.5, unit[0]!.unit)),
    example: {
      text: 'binnen anderhalf jaar',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: '2026-10-16',
    },
  },
  {
    name: 'some-units',
    patterns: ['een? <some> <units>'],
    resolve: ({ unit }) => ({
      kind: 'duration',
      parts: [{ count: SOME_MOST, unit: unit[0]!.unit }],
      vague: true,
    }),
    example: { text: 'binnen enkele weken', reference: '2025-04-16', start: '2025-04-16', end: '2025-05-28' },
  },
  {
    name: 'from-to-units',
    // "2-3 jaar": of years the singular is counted.
    patterns: [
      '<number> a|tot|of|- <number> <units>',
      '<dayspan> <units>',
      '<number> a|tot|of|- <number> <unit>',
      '<dayspan> <unit>',
    ],
    resolve: ({ number, dayspan, unit }) => {
      const [least, most] = dayspan[0] ? [dayspan[0].from, dayspan[0].to] : [number[0]!.n, number[1]!.n]
      const part = { count: most, unit: unit[0]!.unit }
      return least < most ? { kind: 'duration', parts: [part], vague: false, least } : null
    },
    example: {
      text: 'over twee à drie maanden',
      reference: '2025-04-16',
      start: '2025-06-01',
      end: '2025-07-31',
    },
  },
  {
    name: 'added-durations',
    patterns: ['<duration> en|,? <duration>'],
    resolve: ({ duration }) => {
      const [one, other] = duration
      if (one!.vague || other!.vague || one!.parts.length + other!.parts.length > 4) return null
      return { kind: 'duration', parts: [...one!.parts, ...other!.parts], vague: false }
    },
    example: {
      text: '3 jaar, 2 maanden en 4 dagen geleden',
      reference: '2025-04-16',
      start: '2022-02-12',
      end: '2022-02-12',
    },
  },
  {
    name: 'in-some-time',
    patterns: ["over|na_verloop_van ongeveer|circa|zo'n? <duration>"],
    resolve: ({ duration }, context) => ahead(duration[0]!, context),
    example: { text: 'over 7 maanden', reference: '2025-04-16', start: '2025-11-01', end: '2025-11-30' },
  },
  {
    name: 'in-about',
    patterns: ['over? een <unit> of <number>'],
    resolve: ({ unit, number }, context) => ahead(length(number.at(-1)!.n, unit[0]!.unit), context),
    example: {
      text: 'over een week of vier',
      reference: '2025-04-16',
      start: '2025-05-12',
      end: '2025-05-18',
    },
  },
  {
    // What starts the count is seldom named ("na ongeveer een jaar evalueren wij de proef"), so the window is a wide one.
    name: 'after-about',
    patterns: ["na ongeveer|circa|zo'n <duration>"],
    resolve: ({ duration }, { reference }) => about(duration[0]!, reference),
    example: {
      text: 'na ongeveer een jaar',
      reference: '2025-04-16',
      start: '2026-01-01',
      end: '2026-07-31',
    },
  },
  {
    name: 'within',
    patterns: [
      'binnen|uiterlijk_over|uiterlijk_binnen|binnen_nu_en|tussen_nu_en|binnen_maximaal|binnen_een_termijn_van|binnen_een_periode_van de|het? volgende|aankomende|komende? <duration>',
      'binnen <duration> vanaf|na|gerekend_vanaf nu|vandaag|heden|dagtekening',
      'binnen <duration> na verzending|dagtekening|ontvangst van deze brief',
    ],
    resolve: ({ duration }, { reference }) =>
      settled(reference, addDuration(reference, duration[0]!), duration[0]!.vague ? ['vague'] : []),
    example: { text: 'binnen 4 weken', reference: '2025-04-16', start: '2025-04-16', end: '2025-05-14' },
  },
  {
    // The term begins with something that is yet to happen (na ontvangst): no day can be given.
    name: 'within-after-event',
    patterns: ['binnen|uiterlijk_binnen de? <duration> na|nadat|vanaf|gerekend'],
    resolve: (_caught, { reference }) => settled(reference, null, ['event']),
    example: {
      text: 'binnen zes weken na ontvangst',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: null,
    },
  },
  {
    name: 'within-after',
    patterns: ['binnen <duration> na|vanaf <sure>'],
    resolve: ({ duration, time }, { reference }) =>
      time[0]!.end === null ? null : settled(reference, addDuration(time[0]!.end, duration[0]!)),
    example: {
      text: 'binnen 2 weken na 1 mei',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: '2025-05-15',
    },
  },
  {
    name: 'coming-units',
    patterns: ['in? de|het? komende|aankomende|volgende|eerstkomende|eerstvolgende <duration>'],
    resolve: ({ duration }, context) => coming(duration[0]!, context),
    example: {
      text: 'de komende drie maanden',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: '2025-07-16',
    },
  },
  {
    name: 'past-units',
    patterns: ['in? de|het? afgelopen|vorige|voorbije|laatste <duration>'],
    resolve: ({ duration }, context) => past(duration[0]!, context),
    example: {
      text: 'de afgelopen twee weken',
      reference: '2025-04-16',
      start: '2025-03-31',
      end: '2025-04-13',
    },
  },
  {
    name: 'ago',
    patterns: ['<duration> geleden'],
    resolve: ({ duration }, { reference }) => {
      const first = addDuration(reference, duration[0]!, -1)
      const last = duration[0]!.vague ? addUnits(reference, -SOME_LEAST, duration[0]!.parts[0]!.unit) : first
      return settled(first, last, [], { past: true })
    },
    example: { text: 'twee weken geleden', reference: '2025-04-16', start: '2025-04-02', end: '2025-04-02' },
  },
  {
    name: 'counted-from',
    patterns: ['over|binnen? <duration> na|vanaf|gerekend_vanaf <time>'],
    resolve: ({ duration, time }) => counted(time[0]!, duration[0]!, 1),
    example: { text: 'zes weken na 1 mei', reference: '2025-04-16', start: '2025-06-12', end: '2025-06-12' },
  },
  {
    name: 'counted-back-from',
    patterns: ['<duration> voor <sure>'],
    resolve: ({ duration, time }) => counted(time[0]!, duration[0]!, -1),
    example: {
      text: 'twee weken voor 1 mei',
      reference: '2025-04-16',
      start: '2025-04-17',
      end: '2025-04-17',
    },
  },
  {
    name: 'later-than-now',
    mode: 'calendar',
    patterns: ['<duration> later', 'in <duration>'],
    resolve: ({ duration }, { reference }) => onDay(addDuration(reference, duration[0]!)),
    example: { text: '3 weken later', reference: '2025-04-16', start: '2025-05-07', end: '2025-05-07' },
  },
  {
    name: 'weekdays-later',
    mode: 'calendar',
    patterns: ['<number> <short-weekday> vanaf_nu|later'],
    resolve: ({ number, weekday }, { reference }) => {
      const first = reference + ((weekday[0]!.n - (((reference + 3) % 7) + 1) + 7) % 7 || 7)
      return onDay(first + 7 * (number[0]!.n - 1))
    },
    example: { text: 'twee zondagen later', reference: '2025-04-16', start: '2025-04-27', end: '2025-04-27' },
  },
]

function length(count: number, unit: Unit): Duration {
  return { kind: 'duration', parts: [{ count, unit }], vague: false }
}

function onDay(day: Day): Time {
  return fixed(day, day, 'day')
}

/** Days lead to that day, weeks to its week, months and years to its month; a mixture to the day. */
function ahead(duration: Duration, { reference }: Context): Time | null {
  const [part, ...more] = duration.parts
  if (!part || more.length > 0) return onDay(addDuration(reference, duration))
  const first = duration.vague ? SOME_LEAST : (duration.least ?? part.count)
  const from = addUnits(reference, first, part.unit)
  const to = addUnits(reference, part.count, part.unit)
  if (duration.vague) return settled(from, to, ['vague'])
  const unit = AROUND_AHEAD[part.unit]
  return settled(periodAround(unit, from).start, periodAround(unit, to).end)
}

/** How many months such a year may be off, and such a month. */
const OFF = { year: 3, month: 1 }

function about({ parts: [part, ...more], vague }: Duration, reference: Day): Time | null {
  const off = part?.unit === 'year' ? OFF.year : part?.unit === 'month' ? OFF.month : null
  if (!part || vague || off === null || more.length > 0) return null
  const middle = addUnits(reference, part.count, part.unit)
  const [first, last] = [addUnits(middle, -off, 'month'), addUnits(middle, off, 'month')]
  return settled(periodAround('month', first).start, periodAround('month', last).end)
}

function coming(duration: Duration, { reference, mode }: Context): Time | null {
  const assumed = duration.vague ? ['vague'] : []
  if (mode === 'due') return settled(reference, addDuration(reference, duration), assumed)
  const [part, ...more] = duration.parts
  if (!part || more.length > 0) return onDay(addDuration(reference, duration))
  const count = duration.vague ? SOME_LEAST : part.count
  return settled(
    periodAround(part.unit, addUnits(reference, 1, part.unit)).start,
    periodAround(part.unit, addUnits(reference, count, part.unit)).end,
    assumed,
  )
}

function past(duration: Duration, { reference }: Context): Time | null {
  const [part, ...more] = duration.parts
  if (!part || more.length > 0) return null
  const count = duration.vague ? SOME_LEAST : part.count
  return settled(
    periodAround(part.unit, addUnits(reference, -count, part.unit)).start,
    periodAround(part.unit, addUnits(reference, -1, part.unit)).end,
    [],
    { past: true },
  )
}

function counted(time: Time, duration: Duration, sign: 1 | -1): Time | null {
  const from = sign === 1 ? time.end : time.start
  return from === null ? null : onDay(addDuration(from, duration, sign))
}
