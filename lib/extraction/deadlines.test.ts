import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONVENTIONS, RUNNING_TEXT } from './corpus/nl/deadlines'
import { NO_DEADLINES } from './corpus/nl/deadlines-none'
import { findDates } from './deadlines'
import type { Calendar } from './types'

const WRITTEN = '2025-04-16'
const MODES = ['due', 'calendar'] as const
const COUNCIL: Calendar = {
  recesses: [{ name: 'zomerreces', start: '2025-07-05', end: '2025-08-17' }],
  budgetCycle: [{ name: 'begroting', year: 2026, start: '2025-10-01', end: '2025-11-06' }],
  meetings: [
    { committee: 'Wonen', date: '2025-05-08' },
    { committee: 'Wonen', date: '2025-06-05' },
    { committee: null, date: '2025-05-22' },
  ],
}

describe('findDates', () => {
  it('gives every phrase of a text, in order and where it stands', () => {
    const text = 'Wij beginnen op 5 mei en melden u uiterlijk eind juni de uitkomst.'
    const hits = findDates(text, WRITTEN)
    expect(hits.map((hit) => hit.text)).toEqual(['op 5 mei', 'uiterlijk eind juni'])
    expect(hits.map((hit) => text.indexOf(hit.text))).toEqual(hits.map((hit) => hit.index))
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      ['2025-05-05', '2025-05-05'],
      ['2025-04-16', '2025-06-30'],
    ])
  })

  it('says which rule read the phrase, also behind a preposition', () => {
    expect(findDates('in mei', WRITTEN)[0]?.rule).toBe('month')
    expect(findDates('uiterlijk in mei', WRITTEN)[0]?.rule).toBe('by')
  })

  it('does not read across an empty line', () => {
    expect(findDates('eind\n\njuni', WRITTEN).map((hit) => hit.text)).toEqual(['juni'])
    expect(findDates('eind\njuni', WRITTEN).map((hit) => hit.text)).toEqual(['eind\njuni'])
  })

  it.each(['begin', 'medio', 'einde'])('%s of a recess lies inside the recess', (part) => {
    for (const reference of ['1990-01-01', WRITTEN, '2026-03-01']) {
      const [recess] = findDates('zomerreces', reference, COUNCIL)
      const [hit] = findDates(`${part} zomerreces`, reference, COUNCIL)
      expect([recess!.start! <= hit!.start!, hit!.start! <= hit!.end!, hit!.end! <= recess!.end!]).toEqual([
        true,
        true,
        true,
      ])
    }
  })

  it('counts from the day of writing and from nothing else', () => {
    expect(findDates('eind juni', '2019-09-01')[0]).toMatchObject({ start: '2020-06-21', end: '2020-06-30' })
  })

  it.each(['', 'vandaag', '2025-02-30', '25-04-2025'])('refuses the reference %j', (reference) => {
    expect(() => findDates('morgen', reference)).toThrow(RangeError)
  })
})

describe('the calendar', () => {
  it.each([
    ['voor het zomerreces', '2025-04-16', '2025-07-04'],
    ['na het zomerreces', '2025-08-18', '2025-10-31'],
    ['voor het reces', '2025-04-16', '2025-07-04'],
    ['bij de begroting 2026', '2025-10-01', '2025-11-06'],
    ['voor de begrotingsbehandeling', '2025-04-16', '2025-11-06'],
    ['in de volgende commissievergadering', '2025-05-08', '2025-05-08'],
    ['de eerstvolgende raadsvergadering', '2025-05-22', '2025-05-22'],
  ])('%s follows the council', (text, start, end) => {
    expect(findDates(text, WRITTEN, COUNCIL)).toMatchObject([{ start, end }])
  })

  it('says so where a recess is not in it', () => {
    const [hit] = findDates('voor het zomerreces van 2031', WRITTEN, COUNCIL)
    expect(hit?.assumed).toContain('recess')
    expect(findDates('voor het zomerreces', WRITTEN, COUNCIL)[0]?.assumed).not.toContain('recess')
  })
})

describe('the two modes', () => {
  it.each([
    ['dit jaar', '2025-04-16', '2025-01-01'],
    ['deze maand', '2025-04-16', '2025-04-01'],
    ['komende week', '2025-04-16', '2025-04-21'],
  ])('%s begins on the letter or with the period', (text, due, calendar) => {
    expect(findDates(text, WRITTEN)[0]?.start).toBe(due)
    expect(findDates(text, WRITTEN, undefined, { mode: 'calendar' })[0]?.start).toBe(calendar)
  })

  it.each(['22/4', 'juli 6', 'op de 25e'])('%s alone is a date on a calendar only', (text) => {
    expect(findDates(text, WRITTEN)).toEqual(text === 'juli 6' ? findDates('juli', WRITTEN) : [])
    expect(findDates(text, WRITTEN, undefined, { mode: 'calendar' })).toHaveLength(1)
  })

  it.each(MODES)('keep a phrase that has no window (%s)', (mode) => {
    expect(findDates('jaarlijks', WRITTEN, undefined, { mode })).toMatchObject([{ start: null, end: null }])
  })
})

describe('any text', () => {
  const words = [
    ...CONVENTIONS.map(({ text }) => text),
    ...RUNNING_TEXT.map(({ text }) => text),
    ...NO_DEADLINES,
  ]
  const pieces = [
    ...new Set(words.flatMap((text) => text.split(' '))),
    '\n',
    '\n\n',
    '.',
    '31',
    '2025-13-40',
    "'24",
  ]
  const mixture = fc.array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
    {
      maxLength: 30,
    },
  )
  const reference = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('gives hits that stand in the text, do not overlap and begin before they end', () => {
    fc.assert(
      fc.property(mixture, reference, fc.constantFrom(...MODES), (parts, day, mode) => {
        const text = parts.join(' ')
        let last = 0
        for (const hit of findDates(text, day, COUNCIL, { mode })) {
          expect(text.slice(hit.index, hit.index + hit.text.length)).toBe(hit.text)
          expect(hit.index).toBeGreaterThanOrEqual(last)
          expect(hit.text.length).toBeGreaterThan(0)
          if (hit.start && hit.end) expect(hit.start <= hit.end).toBe(true)
          last = hit.index + hit.text.length
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same hits wherever a sentence stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONVENTIONS), fc.nat({ max: 20 }), ({ text, reference: day }, lines) => {
        const [hit] = findDates(`${'Geen dag.\n\n'.repeat(lines)}${text}`, day)
        const [alone] = findDates(text, day)
        expect({ ...hit, index: 0 }).toEqual({ ...alone, index: 0 })
      }),
    )
  })
})

describe('hostile text', () => {
  const UNIT = 10_000
  const MANY = 6
  it.each([
    ['spaces', ' '],
    ['one word', 'a'],
    ['digits', '1'],
    ['numbers', '1 2 '],
    ['hyphens', '1-'],
    ['modifiers', 'voor '],
    ['marks', '\u0301'],
    ['months', 'mei en '],
    ['ranges', '1 mei tot '],
    ['durations', '2 dagen, '],
    ['halves', 'eerste helft van '],
  ])(
    '%s cost the same for each character, however many',
    (_name, piece) => {
      const cost = (length: number) => {
        const text = piece.repeat(length).slice(0, length)
        const begin = process.cpuUsage()
        findDates(text, WRITTEN)
        const { user, system } = process.cpuUsage(begin)
        return user + system
      }
      cost(UNIT)
      const small = Math.min(cost(UNIT), cost(UNIT), cost(UNIT))
      const large = Math.min(cost(UNIT * MANY), cost(UNIT * MANY), cost(UNIT * MANY))
      // 40 ms of slack: a clock tick and a garbage collection weigh more than a small run.
      expect(large).toBeLessThan(3 * MANY * small + 40_000)
    },
    30_000,
  )
})
