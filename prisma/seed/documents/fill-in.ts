/** Letters are written with gaps for whatever depends on the day: `{due}`, `{lastYear}`, `{document:1187}`, ... */
import type { Due, IsoDate } from '../../../lib/extraction/types'
import { dayWords, fullDay } from '../data/dutch-words'
import { addDays, yearOf } from '../data/iso-day'
import { documentNumber } from '../data/resolve'

const DAYS_BEFORE_THE_LETTER = 150

export type Gaps = { date: IsoDate; meetingDate: IsoDate | null; due: Due | null }

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** August starts a school year: before it, the running one began last year. */
const schoolYearStart = (date: IsoDate): number => yearOf(addDays(date, -212))

const GAPS: Record<string, (gaps: Gaps, argument: string) => string> = {
  due: ({ due }) => due?.phrase ?? '',
  Due: ({ due }) => capital(due?.phrase ?? ''),
  lastYear: ({ date }) => String(yearOf(date) - 1),
  yearBefore: ({ date }) => String(yearOf(date) - 2),
  schoolYear: ({ date }) => `${schoolYearStart(date)}-${schoolYearStart(date) + 1}`,
  lastSchoolYear: ({ date }) => `${schoolYearStart(date) - 1}-${schoolYearStart(date)}`,
  meeting: ({ date, meetingDate }) => (meetingDate ? dayWords(meetingDate, date) : ''),
  date: ({ date }) => fullDay(date),
  document: ({ date }, serial) => documentNumber(Number(serial), addDays(date, -DAYS_BEFORE_THE_LETTER)),
}

/** The text with its gaps filled; `{note}` is left for the renderer. @throws Error for a gap nobody knows */
export function fillIn(text: string, gaps: Gaps): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (gap, name: string, argument = '') => {
    if (name === 'note') return gap
    const fill = GAPS[name]
    if (!fill) throw new Error(`no such gap: ${gap}`)
    return fill(gaps, argument)
  })
}
