import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../extraction/languages/nl/default-calendar'
import type { SheetRow } from '../sheets/sheet-row'
import { type Against, judgeRow } from './judge-row'
import { findHeaderRow, guessMapping } from './map-columns'
import { readCells } from './read-cells'
import { readDay, readTerm } from './read-day'

const NONE = new Map<string, string>()

describe('headers', () => {
  it('are recognised in both languages and as councils write them', () => {
    expect(
      guessMapping(['Nr.', 'Onderwerp', 'Datum toezegging:', 'Portefeuillehouder', 'Onzin'], NONE),
    ).toEqual(['number', 'title', 'madeOn', 'madeBy', null])
    expect(guessMapping(['Number', 'TITLE', ' Made  on '], NONE)).toEqual(['number', 'title', 'madeOn'])
  })

  it('mean what this office said last time, and each column once', () => {
    const said = new Map([
      ['titel', ''],
      ['wat', 'title'],
    ])
    expect(guessMapping(['Titel', 'Wat', 'Onderwerp'], said)).toEqual([null, 'title', null])
  })

  it('may stand below a title', () => {
    expect(findHeaderRow([['Lijst van toezeggingen'], [], ['Nr', 'Onderwerp']], NONE)).toBe(2)
    expect(findHeaderRow([['a', 'b']], NONE)).toBe(0)
  })
})

describe('days in cells', () => {
  it.each([
    ['2026-06-30', '2026-06-30'],
    ['30-6-2026', '2026-06-30'],
    ['30/06/26', '2026-06-30'],
    ['30 juni 2026', '2026-06-30'],
    ['dinsdag 30 juni 2026', '2026-06-30'],
    ['30-06-2026 14:30', '2026-06-30'],
    ['2026-06-30T00:00:00Z', '2026-06-30'],
    ['31-6-2026', null],
    ['30 juni', null],
    ['voor de zomer', null],
    ['juni 2026', null],
    ['30 juni 2026 of later', null],
  ])('%j is %j', (written, day) => {
    expect(readDay(written)).toBe(day)
  })

  it('free words become the window they would have in a letter', () => {
    const term = (words: string) => readTerm(words, '2026-03-01', DEFAULT_CALENDAR)
    expect(term('eind juni 2026')).toMatchObject({ earliest: '2026-06-21', latest: '2026-06-30' })
    expect(term('voor de zomer').latest).toBe('2026-07-17')
    expect(term('Q3')).toMatchObject({ earliest: '2026-07-01', latest: '2026-09-30' })
    expect(term('1-9-2026')).toMatchObject({ earliest: '2026-09-01', latest: '2026-09-01' })
    expect(term('zo spoedig mogelijk').latest).toBeNull()
  })
})

const NAMES = {
  committee: new Map([['zorg', 'ZORG']]),
  portfolio: new Map([['wonen', 'Wonen']]),
  department: NONE,
}

describe('cells', () => {
  it('become values, and what cannot be read says why', () => {
    const mapping = guessMapping(
      ['Titel', 'Gedaan op', 'Commissie', 'Soort', 'Openbaar', 'Portefeuille'],
      NONE,
    )
    const { values, problems } = readCells(["'=1", 'ooit', 'zorg', 'Actie', 'Ja', 'niets'], mapping, NAMES)
    expect(values).toEqual({
      ...{ title: '=1', madeOn: null, committee: 'ZORG', kind: 'action', published: 'true', portfolio: null },
    })
    expect(problems).toEqual([
      { column: 'madeOn', code: 'import_no_day', value: 'ooit' },
      { column: 'portfolio', code: 'import_no_such_portfolio', value: 'niets' },
    ])
  })
})

const KNOWN = {
  ...{
    number: 'T2026-0001',
    title: 'Brief',
    quote: 'Er komt een brief.',
    madeOn: '2026-01-15',
    madeBy: 'college',
  },
  ...{
    party: null,
    committee: 'ZORG',
    portfolio: null,
    department: null,
    kind: 'information',
    strength: 'firm',
  },
  ...{ phrase: 'voor de zomer', earliest: null, latest: null, state: 'open', settledOn: null, slips: '0' },
  ...{ assignee: null, published: 'true', confidential: 'false', version: '3' },
} as const satisfies SheetRow

const against = (): Against => ({
  known: new Map([['T2026-0001', KNOWN]]),
  said: new Map([['2026-01-15 brief', { number: 'T2026-0001', title: 'Brief' }]]),
  seen: new Set(),
  calendar: DEFAULT_CALENDAR,
})
const verdict = (values: Parameters<typeof judgeRow>[0], held = against()) => judgeRow(values, [], held)

describe('what a row would do', () => {
  it('is nothing where all is the same, even where words could be read as a term', () => {
    expect(verdict({ ...KNOWN })).toMatchObject({ verdict: 'same', seenVersion: 3 })
    expect(verdict({ number: 'T2026-0001', title: ' Brief ' }).verdict).toBe('same')
  })

  it('is a change where an amendment could do it, with both sides', () => {
    expect(verdict({ number: 'T2026-0001', title: 'Brief over zorg', party: 'Groen' })).toMatchObject({
      verdict: 'changed',
      findings: {
        changes: [
          { field: 'title', before: 'Brief', after: 'Brief over zorg' },
          { field: 'party', before: null, after: 'Groen' },
        ],
      },
    })
  })

  it('reads the days of a new phrase', () => {
    const { findings } = verdict({ number: 'T2026-0001', phrase: 'eind juni', latest: null })
    expect(findings.values).toMatchObject({ earliest: '2026-06-21', latest: '2026-06-30' })
    expect(findings.assumed).toEqual(['year'])
  })

  it('is a conflict where a list may not do it, or where the register went on', () => {
    expect(verdict({ number: 'T2026-0001', state: 'settled' })).toMatchObject({
      verdict: 'conflict',
      findings: { why: 'import_not_here' },
    })
    expect(verdict({ number: 'T2026-0001', title: 'Anders', version: '2' })).toMatchObject({
      verdict: 'conflict',
      findings: { why: 'import_changed_since' },
    })
    expect(verdict({ number: 'T2026-0001', title: 'Brief', version: '2' }).verdict).toBe('same')
  })

  it('is new, or says again what is there, in the register or above in the file', () => {
    const held = against()
    expect(verdict({ title: 'Rapport', madeOn: '2026-01-15' }, held).verdict).toBe('new')
    expect(verdict({ title: 'rapport ', madeOn: '2026-01-15' }, held).verdict).toBe('duplicate')
    expect(verdict({ title: 'BRIEF', madeOn: '2026-01-15' }, held)).toMatchObject({
      verdict: 'duplicate',
      findings: { other: { number: 'T2026-0001' } },
    })
    expect(verdict({ title: 'Brief', madeOn: '2026-01-16' }, held).verdict).toBe('new')
    expect(verdict({ number: 'TZ-12', title: 'Eigen nummer', madeOn: '2026-01-15' }, held).verdict).toBe(
      'new',
    )
  })

  it.each([
    ['title_missing', { madeOn: '2026-01-15' }],
    ['import_made_missing', { title: 'x' }],
    ['import_unknown_number', { number: 'T2026-0999', title: 'x' }],
    ['import_settled_missing', { title: 'x', madeOn: '2026-01-15', state: 'settled' }],
    ['window_order', { title: 'x', madeOn: '2026-01-15', earliest: '2026-03-01', latest: '2026-02-01' }],
    ['title_missing', { number: 'T2026-0001', title: null }],
  ])('is refused with %s', (code, values) => {
    expect(verdict(values)).toMatchObject({ verdict: 'error', findings: { problems: [{ code }] } })
  })

  it('is refused where a number stands in the file twice', () => {
    const held = against()
    verdict({ number: 'T2026-0001' }, held)
    expect(verdict({ number: 'T2026-0001' }, held).findings.problems[0]?.code).toBe('import_number_twice')
  })
})
