import type { Calendar } from '../types'
import type { Day } from './days'

export type Window = { start: Day | null; end: Day | null }
export type Unit = 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year' | 'schoolyear' | 'weekend'

/**
 * How wide the phrase is. `part` is a begin, middle or end of something, `span` two phrases joined,
 * `window` the outcome of a modifier (uiterlijk, voor ...) to which no further part or join applies.
 */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'schoolyear'
  | 'year'
  | 'part'
  | 'span'
  | 'window'

/** A phrase resolved against the reference. */
export type Time = Window & {
  kind: 'time'
  grain: Grain
  /** Present while the year was not written: the same phrase in a given year. */
  inYear?: ((year: number) => Window | null) | undefined
  assumed: string[]
  /** Not a date on its own (a bare year, a bare `jan`), only as part of a larger phrase. */
  latent?: boolean | undefined
  /** Written as a day of a month, so that a weekday may stand before it. */
  dated?: boolean | undefined
  /** Said to lie behind the reference (jl., afgelopen, geleden): never clipped to it. */
  past?: boolean | undefined
  /** The phrase names the end of a period, so `voor` includes it (voor het einde van het jaar). */
  ending?: Day | undefined
  rule?: string | undefined
}

/** `least` is the smaller number of `twee à drie weken`. */
export type Duration = {
  kind: 'duration'
  parts: { count: number; unit: Unit }[]
  vague: boolean
  least?: number
}

export type Value =
  | Time
  | Duration
  | { kind: 'number'; n: number; word: boolean }
  | { kind: 'ordinal'; n: number; word: boolean }
  | { kind: 'year'; n: number }
  | { kind: 'month'; n: number; short: boolean; named: boolean }
  | { kind: 'weekday'; n: number; short: boolean }
  | { kind: 'unit'; unit: Unit; plural: boolean }
  | { kind: 'part'; n: 1 | 2 | 3 }
  | { kind: 'season'; n: number }
  | { kind: 'shift'; n: -1 | 0 | 1; coming: boolean; neuter: boolean | null }
  | { kind: 'some' }
  | { kind: 'dayspan'; from: number; to: number }
  | { kind: 'yearspan'; from: number; to: number }

export type Kind = Value['kind']

export const KINDS: readonly Kind[] = [
  'time',
  'duration',
  'number',
  'ordinal',
  'year',
  'month',
  'weekday',
  'unit',
  'part',
  'season',
  'shift',
  'some',
  'dayspan',
  'yearspan',
]

export type Mode = 'due' | 'calendar'

/** What a rule may lean on besides the words. */
export type Context = { reference: Day; calendar: Calendar; mode: Mode }

/** The values a pattern caught, by kind and in order of the text. */
export type Caught = { [K in Kind]: Extract<Value, { kind: K }>[] }

/** What a class such as `<month>` accepts. */
export type ValueClass = { kinds: Kind[]; test?: (value: Value) => boolean }

/** One row of the rule table. */
export type DeadlineRule = {
  name: string
  /**
   * Items apart by spaces: `word`, `one|two_words`, `<class>`, `?` behind an item that may be left out, `^` nothing but
   * punctuation before, `$` nothing but punctuation behind.
   */
  patterns: string[]
  resolve: (caught: Caught, context: Context) => Value | null
  /** Keeps the name of the rule inside (`in mei` is still the month rule). */
  transparent?: boolean
  /** Only in this mode; see `findDates`. */
  mode?: Mode
  /** Only where the first word is written with an accent: "vóór" says when, and "voor" may say for what. */
  stressed?: boolean
  /** Does not fire where one of these words stands directly behind the phrase. */
  notBefore?: string[]
  /** Does not fire where one of these words stands directly before the phrase. */
  notAfter?: string[]
  /** A phrase of our own with the window it must give. */
  example: { text: string; reference: string; start: string | null; end: string | null }
}

/** A number written with signs (01-09-2025): tested on one token only. */
export type NumericRule = {
  name: string
  pattern: RegExp
  values: (groups: string[], context: Context) => Value[]
  /** True for a mere number or ordinal, which makes a date only together with other words. */
  isBare?: (groups: string[]) => boolean
  mode?: Mode
  example: { text: string; reference: string; start: string | null; end: string | null }
}

/** All a language brings to the engine. */
export type DateLanguage = {
  classes: Record<string, ValueClass>
  words: Map<string, Value[]>
  /** Values of a word written with a capital in the middle of a sentence. */
  names: Map<string, Value[]>
  numeric: NumericRule[]
  rules: DeadlineRule[]
  /** Words of every other sentence: a phrase is never looked for because of them alone. */
  everyday: ReadonlySet<string>
}
