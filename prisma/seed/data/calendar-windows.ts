/** Windows that lean on the council's calendar: recesses, the budget cycle, the figures over a year. */
import type { Due, IsoDate } from '../../../lib/extraction/types'
import { budgetPeriod, type Period, recessesOf } from './calendar'
import { assumedYear, due, later } from './due-window'
import { addDays, monthOf, yearOf } from './iso-day'

const QUIET_DAYS_BEFORE_RECESS = 21

/** The recess a speaker means: the next one, unless it is so near that nothing could be ready before it. */
function nextSummerRecess(saidOn: IsoDate): Period {
  const years = [yearOf(saidOn), yearOf(saidOn) + 1]
  const summers = years.flatMap(recessesOf).filter((row) => row.name === 'zomerreces')
  const next = summers.find((row) => row.start > addDays(saidOn, QUIET_DAYS_BEFORE_RECESS))
  if (!next) throw new Error(`no summer recess known after ${saidOn}`)
  return next
}

const ofYear = (year: number, saidOn: IsoDate): string => (year === yearOf(saidOn) ? '' : ` van ${year}`)

export function beforeSummer(saidOn: IsoDate): Due {
  const { start, year } = nextSummerRecess(saidOn)
  const phrase = `voor het zomerreces${ofYear(year, saidOn)}`
  return due(phrase, { earliest: saidOn, latest: addDays(start, -1) }, 'before', assumedYear(phrase))
}

export function afterSummer(saidOn: IsoDate): Due {
  const { end, year } = nextSummerRecess(saidOn)
  const phrase = `na het zomerreces${ofYear(year, saidOn)}`
  const window = { earliest: addDays(end, 1), latest: `${year}-10-31` }
  return due(phrase, window, 'after-zomerreces', assumedYear(phrase))
}

/** Figures over the year that is running; in the first quarter those of the year before are still to come. */
export function figuresOfYear(saidOn: IsoDate): Due {
  const year = monthOf(saidOn) <= 3 ? yearOf(saidOn) - 1 : yearOf(saidOn)
  const window = { earliest: later(`${year + 1}-01-01`, saidOn), latest: `${year + 1}-12-31` }
  return due(`bij de cijfers over ${year}`, window, 'figures-over-year')
}

/** The next product of that name whose period is still to begin. */
export function atBudget(product: 'kadernota' | 'begroting' | 'jaarstukken', saidOn: IsoDate): Due {
  const years = [-1, 0, 1, 2].map((shift) => yearOf(saidOn) + shift)
  const next = years.map((year) => budgetPeriod(product, year)).find((row) => row.start > saidOn)
  if (!next) throw new Error(`no ${product} after ${saidOn}`)
  const window = { earliest: next.start, latest: next.end }
  return due(`bij de ${product} ${next.year}`, window, `${product}-of-year`)
}
