/**
 * Due windows as they are spoken in a council, kept as distances from today and put into words on the day they are
 * said: `eind juni` is the 21st to the last day, `over enkele weken` two to six weeks, and so on.
 */
import type { Due, IsoDate } from '../../../lib/extraction/types'
import { afterSummer, atBudget, beforeSummer, figuresOfYear } from './calendar-windows'
import { assumedYear, due, later } from './due-window'
import { countWord, dayWords, monthWords, ordinalWord } from './dutch-words'
import { addDays, dayInMonth, monthOf, yearOf } from './iso-day'
import { type RelativeDay, resolveDay } from './relative-day'

type MonthPart = 'begin-of-month' | 'half-month' | 'end-of-month' | 'month'

/** `months` and `quarters` count from today's month or quarter, `weeks` from the day it was said. */
export type DueWords =
  | { due: 'none' }
  | { due: 'as-soon-as-possible' }
  | { due: 'some-weeks' }
  | { due: 'within-weeks'; weeks: number }
  | { due: MonthPart; months: number }
  | { due: 'quarter'; quarters: number }
  | { due: 'by-day' | 'on-day'; day: RelativeDay }
  | { due: 'before-summer-recess' }
  | { due: 'after-summer-recess' }
  | { due: 'figures-of-year' }
  | { due: 'budget'; product: 'kadernota' | 'begroting' | 'jaarstukken' }

/** `saidOn`: the day of the letter or the decision that holds the words. */
type Setting = { saidOn: IsoDate; today: IsoDate }
type Of<Name extends DueWords['due']> = DueWords & { due: Name }

const PARTS_OF_MONTH = {
  'begin-of-month': { word: 'begin', from: 1, to: 10, rule: 'part-of-period' },
  'half-month': { word: 'half', from: 11, to: 20, rule: 'part-of-period' },
  'end-of-month': { word: 'eind', from: 21, to: 31, rule: 'part-of-period' },
  month: { word: 'in', from: 1, to: 31, rule: 'month' },
} as const

function partOfMonth(words: Of<MonthPart>, { saidOn, today }: Setting): Due {
  const part = PARTS_OF_MONTH[words.due]
  const first = dayInMonth(today, words.months, part.from)
  const phrase = `${part.word} ${monthWords(first, saidOn)}`
  const window = { earliest: later(first, saidOn), latest: dayInMonth(today, words.months, part.to) }
  return due(phrase, window, part.rule, assumedYear(phrase))
}

function quarter(words: Of<'quarter'>, { saidOn, today }: Setting): Due {
  const monthsIntoQuarter = (monthOf(today) - 1) % 3
  const first = dayInMonth(today, words.quarters * 3 - monthsIntoQuarter, 1)
  const ofYear = yearOf(first) === yearOf(saidOn) ? '' : ` van ${yearOf(first)}`
  const phrase = `in het ${ordinalWord(Math.ceil(monthOf(first) / 3))} kwartaal${ofYear}`
  const window = { earliest: later(first, saidOn), latest: dayInMonth(first, 2, 31) }
  return due(phrase, window, 'quarter', assumedYear(phrase))
}

function byDay(words: Of<'by-day' | 'on-day'>, { saidOn, today }: Setting): Due {
  const day = resolveDay(words.day, today)
  const phrase = dayWords(day, saidOn)
  if (words.due === 'on-day') {
    return due(`op ${phrase}`, { earliest: day, latest: day }, 'day-month', assumedYear(phrase))
  }
  return due(`uiterlijk ${phrase}`, { earliest: saidOn, latest: day }, 'by', assumedYear(phrase))
}

function withinWeeks({ weeks }: Of<'within-weeks'>, { saidOn }: Setting): Due {
  const window = { earliest: saidOn, latest: addDays(saidOn, weeks * 7) }
  return due(`binnen ${countWord(weeks)} weken`, window, 'within')
}

function someWeeks(saidOn: IsoDate): Due {
  const window = { earliest: addDays(saidOn, 14), latest: addDays(saidOn, 42) }
  return due('over enkele weken', window, 'in-some-time', ['vague'])
}

const WORDINGS: { [Name in DueWords['due']]: (words: Of<Name>, setting: Setting) => Due | null } = {
  none: () => null,
  'as-soon-as-possible': () =>
    due('zo spoedig mogelijk', { earliest: null, latest: null }, 'as-soon-as-possible'),
  'some-weeks': (_, { saidOn }) => someWeeks(saidOn),
  'within-weeks': withinWeeks,
  'begin-of-month': partOfMonth,
  'half-month': partOfMonth,
  'end-of-month': partOfMonth,
  month: partOfMonth,
  quarter,
  'by-day': byDay,
  'on-day': byDay,
  'before-summer-recess': (_, { saidOn }) => beforeSummer(saidOn),
  'after-summer-recess': (_, { saidOn }) => afterSummer(saidOn),
  'figures-of-year': (_, { saidOn }) => figuresOfYear(saidOn),
  budget: ({ product }, { saidOn }) => atBudget(product, saidOn),
}

/** Words and window of a term said on `saidOn`; null for a promise without a term. */
export function resolveDue(words: DueWords, saidOn: IsoDate, today: IsoDate): Due | null {
  const wording = WORDINGS[words.due] as (words: DueWords, setting: Setting) => Due | null
  return wording(words, { saidOn, today })
}

/** The sentence with its due words filled in; `{due}` stands where they belong. */
export const fillIn = (sentence: string, window: Due | null): string =>
  sentence.replaceAll('{due}', window?.phrase ?? '').replace(/ {2,}/g, ' ')
