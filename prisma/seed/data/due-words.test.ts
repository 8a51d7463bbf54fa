import { describe, expect, it } from 'vitest'
import { findDates } from '../../../lib/extraction/deadlines'
import type { Calendar } from '../../../lib/extraction/types'
import { councilCalendar } from './calendar'
import { type DueWords, fillIn, resolveDue } from './due-words'

const TODAY = '2026-11-24'
const SAID = '2026-09-15'

const CASES: [DueWords, string, string | null, string | null, string[]][] = [
  [{ due: 'as-soon-as-possible' }, 'zo spoedig mogelijk', null, null, []],
  [{ due: 'some-weeks' }, 'over enkele weken', '2026-09-29', '2026-10-27', ['vague']],
  [{ due: 'within-weeks', weeks: 6 }, 'binnen zes weken', SAID, '2026-10-27', []],
  [{ due: 'begin-of-month', months: 1 }, 'begin december', '2026-12-01', '2026-12-10', ['year']],
  [{ due: 'half-month', months: 0 }, 'half november', '2026-11-11', '2026-11-20', ['year']],
  [{ due: 'end-of-month', months: 3 }, 'eind februari 2027', '2027-02-21', '2027-02-28', []],
  [{ due: 'month', months: -2 }, 'in september', SAID, '2026-09-30', ['year']],
  [{ due: 'quarter', quarters: 0 }, 'in het vierde kwartaal', '2026-10-01', '2026-12-31', ['year']],
  [{ due: 'quarter', quarters: 1 }, 'in het eerste kwartaal van 2027', '2027-01-01', '2027-03-31', []],
  [{ due: 'by-day', day: { days: 9 } }, 'uiterlijk 3 december', SAID, '2026-12-03', ['year']],
  [{ due: 'on-day', day: { days: 60 } }, 'op 23 januari 2027', '2027-01-23', '2027-01-23', []],
  [{ due: 'before-summer-recess' }, 'voor het zomerreces van 2027', SAID, '2027-07-16', []],
  [{ due: 'after-summer-recess' }, 'na het zomerreces van 2027', '2027-08-30', '2027-10-31', []],
  [{ due: 'figures-of-year' }, 'bij de cijfers over 2026', '2027-01-01', '2027-12-31', []],
  [{ due: 'budget', product: 'kadernota' }, 'bij de kadernota 2027', '2027-05-15', '2027-07-05', []],
]

describe('resolveDue', () => {
  it.each(CASES)('%o', (words, phrase, earliest, latest, assumed) => {
    expect(resolveDue(words, SAID, TODAY)).toMatchObject({ phrase, earliest, latest, assumed })
  })

  it('gives a promise without a term no window', () => {
    expect(resolveDue({ due: 'none' }, SAID, TODAY)).toBeNull()
  })

  it('means the summer after next when the recess is about to begin', () => {
    expect(resolveDue({ due: 'before-summer-recess' }, '2026-07-01', TODAY)?.phrase).toBe(
      'voor het zomerreces van 2027',
    )
    expect(resolveDue({ due: 'before-summer-recess' }, '2026-05-01', TODAY)?.phrase).toBe(
      'voor het zomerreces',
    )
  })

  it('still speaks of the figures of last year in the first quarter', () => {
    expect(resolveDue({ due: 'figures-of-year' }, '2027-02-01', TODAY)?.phrase).toBe(
      'bij de cijfers over 2026',
    )
  })
})

describe('the words of the demo, read by the extraction engine', () => {
  const { periods, meetings } = councilCalendar(TODAY)
  const recesses = periods.filter(({ name }) => name.endsWith('reces'))
  const budgetCycle = periods.filter(({ name }) => !name.endsWith('reces')) as Calendar['budgetCycle']
  const calendar = { recesses, budgetCycle, meetings }
  /** Said in spring, so that the recess is that of the same year. */
  const saidOn = '2026-03-10'

  it.each(CASES.map(([words]) => words))('%o gives the same window', (words) => {
    const due = resolveDue(words, saidOn, TODAY)
    const hits = findDates(`Dat komt ${due?.phrase}.`, saidOn, calendar)
    expect(hits.map(({ end, rule }) => [end, rule])).toEqual([[due?.latest, due?.rule]])
    // Where nothing ends, the register keeps no beginning either.
    if (due?.latest) expect(hits[0]?.start).toBe(due.earliest)
  })
})

describe('fillIn', () => {
  it('puts the words in the place kept for them', () => {
    const due = resolveDue({ due: 'end-of-month', months: 1 }, SAID, TODAY)
    expect(fillIn('U krijgt {due} een brief.', due)).toBe('U krijgt eind december een brief.')
  })
})
