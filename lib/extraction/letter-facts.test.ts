import { describe, expect, it } from 'vitest'
import { LETTER_DATE_RULES, MEETING_DATE_RULES, SENDER_RULES } from './languages/nl/letter-words'
import { readLetterFacts } from './letter-facts'
import { sheetOf } from './segment/sheet'

const facts = (text: string, known: string | null = null) =>
  readLetterFacts(sheetOf(text), text.length, known)

describe('the date of a letter', () => {
  it.each([
    ['Datum: 3 maart 2025', '2025-03-03'],
    ['Datum\n24 september 2024\nOnderwerp', '2024-09-24'],
    ['Datum: 2025-03-03', '2025-03-03'],
    ['Datum: 03-04-2025', '2025-04-03'],
    ['Veenendam, 12 mei 2025\n', '2025-05-12'],
    ['Geachte raad,\n\n1 oktober 2025\n', '2025-10-01'],
  ])('%s', (text, date) => {
    expect(facts(text)).toMatchObject({ date, dateAssumed: false })
  })

  it('is inferred from document numbers, and says so', () => {
    expect(facts('Datum: 3 maart\nZie 24bb001111 en 25bb004321.')).toMatchObject({
      date: '2025-03-03',
      dateAssumed: true,
    })
  })

  it('is inferred from dated days, then from the school year', () => {
    expect(
      facts('Op 23 april bespreekt uw commissie dit. Zie de brief van 12 januari 2024.').meetingDate,
    ).toBe('2024-04-23')
    expect(
      facts('Op 23 april bespreekt uw commissie dit. Komend schooljaar (2025-2026) verandert dat.').date,
    ).toBe('2025-04-23')
  })

  it('stays unknown without any evidence', () => {
    expect(facts('Op 23 april bespreekt uw commissie dit.')).toMatchObject({
      date: null,
      meetingDate: null,
      dateAssumed: false,
    })
    expect(facts('Datum: 31 februari 2025')).toMatchObject({ date: null })
  })

  it('fits a written weekday', () => {
    expect(facts('Op maandag 3 februari vergadert de raad. Zie 24bb001111.').meetingDate).toBe('2025-02-03')
  })

  it('gives way to the day the caller knows, and the meeting is sought near it', () => {
    const known = facts('Datum: 3 maart 2025\nOp 9 januari bespreekt uw commissie dit.', '2025-12-20')
    expect(known).toMatchObject({ date: '2025-12-20', dateAssumed: false, meetingDate: '2026-01-09' })
  })
})

describe('tables of letter heads', () => {
  it.each([...LETTER_DATE_RULES, ...MEETING_DATE_RULES, ...SENDER_RULES])(
    '$name reads "$example"',
    ({ pattern, example }) => {
      expect(pattern.test(`\n${example}\n`)).toBe(true)
    },
  )

  it.each([
    ['Antwoorden van de minister van Cultuur op vragen van het lid Bos', 'minister van Cultuur'],
    ['Van: wethouder De Wit\nAan: de raad', 'wethouder De Wit'],
    ['Met groet,\nBurgemeester en wethouders van Veenendam', 'college'],
    ['Hoogachtend,\nde wethouder Sport\n', 'wethouder Sport'],
    ['Er staat niets over een afzender.', null],
  ])('sender of %s', (text, sender) => {
    expect(facts(text).sender).toBe(sender)
  })

  it('reads committee, subjects and references', () => {
    const text =
      'Aan de leden van de raadscommissie Zorg, Onderwijs en Jeugd,\nBetreft: het plan voor de\nwijk Oost\nZie 25bb004321 en 25bb004321.'
    expect(facts(text)).toMatchObject({
      committee: 'Zorg, Onderwijs en Jeugd',
      subjects: ['het plan voor de wijk Oost'],
      references: ['25bb004321'],
    })
  })
})
