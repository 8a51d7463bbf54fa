import type { Grain, Time, Value, ValueClass } from '../../../deadlines/values'

const PERIODS: Grain[] = ['week', 'month', 'quarter', 'half', 'season', 'schoolyear', 'year']

function times(test: (time: Time) => boolean): ValueClass {
  return { kinds: ['time'], test: (value) => value.kind === 'time' && test(value) }
}

function ofGrain(...grains: Grain[]): ValueClass {
  return times((time) => grains.includes(time.grain))
}

function inRange(value: Value, from: number, to: number): boolean {
  return 'n' in value && value.n >= from && value.n <= to
}

/** What the names between angle brackets in the patterns accept. */
export const CLASSES: Record<string, ValueClass> = {
  number: { kinds: ['number'], test: (value) => inRange(value, 1, 999) },
  /** A day written as a number; `een` is too often an article. */
  day: {
    kinds: ['number'],
    test: (value) => value.kind === 'number' && inRange(value, 1, 31) && !(value.word && value.n === 1),
  },
  'day-digits': {
    kinds: ['number'],
    test: (value) => value.kind === 'number' && !value.word && inRange(value, 1, 31),
  },
  nth: { kinds: ['ordinal'], test: (value) => inRange(value, -1, 53) },
  'nth-day': { kinds: ['ordinal'], test: (value) => inRange(value, 1, 31) },
  'nth-day-digits': {
    kinds: ['ordinal'],
    test: (value) => value.kind === 'ordinal' && !value.word && inRange(value, 1, 31),
  },
  quarter: {
    kinds: ['ordinal'],
    test: (value) => value.kind === 'ordinal' && (inRange(value, 1, 4) || value.n === -1),
  },
  'first-or-second': {
    kinds: ['ordinal'],
    test: (value) => value.kind === 'ordinal' && (inRange(value, 1, 2) || value.n === -1),
  },
  'month-number': {
    kinds: ['number'],
    test: (value) => value.kind === 'number' && !value.word && inRange(value, 1, 12),
  },
  week: {
    kinds: ['number'],
    test: (value) => value.kind === 'number' && !value.word && inRange(value, 1, 53),
  },
  'two-digits': {
    kinds: ['number'],
    test: (value) => value.kind === 'number' && !value.word && inRange(value, 10, 99),
  },
  month: { kinds: ['month'] },
  'full-month': { kinds: ['month'], test: (value) => value.kind === 'month' && !value.short && !value.named },
  abbreviated: { kinds: ['month'], test: (value) => value.kind === 'month' && value.short },
  'unnamed-month': { kinds: ['month'], test: (value) => value.kind === 'month' && !value.named },
  weekday: { kinds: ['weekday'], test: (value) => value.kind === 'weekday' && !value.short },
  'short-weekday': { kinds: ['weekday'] },
  year: { kinds: ['year'] },
  unit: { kinds: ['unit'] },
  period: {
    kinds: ['unit'],
    test: (value) =>
      value.kind === 'unit' && !value.plural && value.unit !== 'workday' && value.unit !== 'day',
  },
  'one-day': {
    kinds: ['unit'],
    test: (value) => value.kind === 'unit' && !value.plural && value.unit === 'day',
  },
  units: { kinds: ['unit'], test: (value) => value.kind === 'unit' && value.plural },
  part: { kinds: ['part'] },
  season: { kinds: ['season'] },
  shift: { kinds: ['shift'] },
  next: { kinds: ['shift'], test: (value) => value.kind === 'shift' && value.n === 1 },
  previous: { kinds: ['shift'], test: (value) => value.kind === 'shift' && value.n === -1 },
  some: { kinds: ['some'] },
  duration: { kinds: ['duration'] },
  dayspan: { kinds: ['dayspan'], test: (value) => value.kind === 'dayspan' && value.to <= 31 },
  yearspan: { kinds: ['yearspan'] },
  'one-year-span': {
    kinds: ['yearspan'],
    test: (value) => value.kind === 'yearspan' && value.to === value.from + 1,
  },
  time: { kinds: ['time'] },
  /** Anything a modifier may still work on. */
  plain: times((time) => time.grain !== 'window'),
  /** One phrase, not two joined: joins do not nest. */
  single: times((time) => time.grain !== 'window' && time.grain !== 'span'),
  'sure-single': times((time) => time.grain !== 'window' && time.grain !== 'span' && !time.latent),
  /** A date that stands for itself, not a bare year. */
  sure: times((time) => time.grain !== 'window' && !time.latent),
  date: times((time) => time.dated === true),
  'day-time': ofGrain('day'),
  'week-time': ofGrain('week'),
  'month-time': ofGrain('month'),
  'year-time': ofGrain('year', 'schoolyear'),
  splittable: ofGrain(...PERIODS),
  open: times((time) => time.inYear !== undefined),
  'open-plain': times((time) => time.inYear !== undefined && time.grain !== 'window'),
  /** What `voor` makes a term of; with a year or a period it says for which one (geld voor 2026). */
  term: times((time) => !time.latent && !['window', 'year', 'schoolyear', 'span'].includes(time.grain)),
  wide: times((time) => !['window', 'day', 'span'].includes(time.grain)),
}
