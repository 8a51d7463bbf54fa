import { describe, expect, it } from 'vitest'
import { MARK_RULES } from '../languages/nl/segment-marks'
import { splitLines } from './lines'
import { findMarks } from './marks'
import { sheetOf } from './sheet'

const marksOf = (text: string) => findMarks(text, splitLines(sheetOf(text)))

describe('findMarks', () => {
  it.each(MARK_RULES)('$name: $example', ({ name, kind, example }) => {
    // Letters count in pairs only, so their examples stand beside the other half.
    const alone = name.endsWith('-alone') ? '\nVraag Waarom?\nAntwoord Daarom.'.repeat(2) : ''
    const pair = name.endsWith('-letter') ? '\nV: Waarom?\nA: Daarom.' : alone
    const marks = marksOf(`${example}${pair}`)
    expect(marks[0]).toMatchObject({ rule: name, kind, start: 0 })
  })

  it.each([
    ['Vraag 8.', [8]],
    ['VRAAG 3', [3]],
    ['Vraag 12 Bent u hiermee bekend?', [12]],
    ['Vragen 3 en 4:', [3, 4]],
    ['### Vraag 2', [2]],
    ['Antwoorden op vraag 3, 4, 5, 9 en 10', [3, 4, 5, 9, 10]],
    ['Antwoord 7: Ja.', [7]],
    ['Re 2: Nee.', [2]],
    ['Ad vraag 4 en 5', [4, 5]],
  ])('reads the numbers of %s', (line, numbers) => {
    expect(marksOf(line)[0]?.numbers).toEqual(numbers)
  })

  it('reads "Ad 1." as an item of the answer it stands in', () => {
    const marks = marksOf(
      'Vraag 1\nWat kost de brug?\nAntwoord\nTwee posten:\nAd 1. De planken.\nAntwoord op vraag 2\nNee.',
    )
    expect(marks.map(({ rule }) => rule)).not.toContain('answer-ad')
  })

  it.each([
    'Vraag 8 is al beantwoord in de vorige brief.',
    'vragen 26 en 27.',
    'Vragen van de VVD',
    'Antwoorden van de minister op vragen',
    'Beantwoording technische vragen',
    'A: alleen een letter',
    'Ad Jansen vroeg om 3 bankjes.',
    'Vraag Programma 4:',
  ])('is no mark: %s', (line) => {
    expect(marksOf(line)).toEqual([])
  })
})
