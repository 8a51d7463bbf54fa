import { describe, expect, it } from 'vitest'
import { NO_FURNITURE } from './furniture'
import { questionEnd } from './question-end'
import { sheetOf } from './sheet'

/** The case with "|" where the answer begins. */
const check = (marked: string) => {
  const text = marked.replace('|', '')
  const end = questionEnd(0, text.length, { sheet: sheetOf(text), bold: [], furniture: NO_FURNITURE })
  return `${text.slice(0, end)}|${text.slice(end)}`
}

describe('questionEnd', () => {
  it.each([
    ['one line', 'Klopt dit?| Ja.'],
    ['over lines', 'Klopt het dat dit jaar\nniets gebeurt?|\nJa, dat klopt.'],
    ['a sentence before the question', 'De wethouder zei iets anders. Klopt dat?|\nJa.'],
    ['two questions', 'Hoeveel zijn het er? En waar?|\nHet zijn er vijf. Zij staan in Oost.'],
    ['a tail without a question mark', 'Is dat zo? Zo nee, graag een toelichting.|\nDat is zo.'],
    ['a request', 'Graag een overzicht van de kosten.|\n\nDe kosten zijn hoog. Hoe komt dat?'],
    ['a list of questions', 'Kunt u zeggen:\n- hoeveel het er zijn;\n- waar zij staan?|\nNee.'],
    ['marks behind the question', 'Kent u dit bericht? [1] [2]|\nJa.'],
    ['no question mark, a blank line', 'Overzicht van de kosten|\n\nDe kosten zijn hoog.'],
    [
      'a question that asks itself in the answer',
      'Waarom is dit zo?|\nDat heeft een reden. Welke reden? Geld.',
    ],
  ])('%s', (_, marked) => {
    expect(check(marked)).toBe(marked)
  })
})
