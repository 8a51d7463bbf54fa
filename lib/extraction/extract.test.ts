import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMITTEE_LETTER } from './corpus/nl/letters/committee-letter'
import { BARE_NUMBERS, MARKED_ANSWERS } from './corpus/nl/letters/marked-answers'
import { COUNCIL_LETTER, MINUTES } from './corpus/nl/letters/without-questions'
import { extract } from './extract'

const LETTERS = [COMMITTEE_LETTER, MARKED_ANSWERS, BARE_NUMBERS, COUNCIL_LETTER, MINUTES]
const read = (text: string) => extract(text, { language: 'nl', documentDate: '2025-04-16' })
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
const quotes = (text: string) =>
  read(text).candidates.map(({ quote, question, due }) => [flat(quote), question, due?.latest ?? null])

const piece = fc.constantFrom(
  ...[
    'De wethouder stuurt de raad voor 1 juni een brief.',
    'Vraag 1:',
    'Vraag 2',
    'Antwoord:',
    'Hoeveel?',
    '\n',
    '\n\n',
    ' ',
    '1. ',
    '- ',
  ],
  ...[
    'zal',
    'toezeggen',
    'DENK',
    'Datum: 3 maart',
    '[1]',
    '\f',
    'é',
    '(',
    '…',
    'Zie vraag 1',
    'De voorzitter:',
    'Betreft:',
    '25bb004321',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
)

describe('extract', () => {
  it('gives quotes and spans that are verbatim parts of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { candidates, questions, sections } = read(text)
        for (const { start, end, quote, evidence } of candidates) {
          expect(text.slice(start, end)).toBe(quote)
          expect(end).toBeGreaterThan(start)
          for (const place of evidence) expect(place.start >= 0 && place.end <= text.length).toBe(true)
        }
        for (const { question, questionSpan, answer, answerSpan, start, end } of questions) {
          expect(text.slice(questionSpan.start, questionSpan.end)).toBe(question)
          expect(text.slice(answerSpan.start, answerSpan.end)).toBe(answer)
          expect(start <= questionSpan.start && end <= text.length).toBe(true)
        }
        for (const { start, end } of sections)
          expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same on every call', () => {
    for (const letter of LETTERS) expect(read(letter)).toEqual(read(letter))
  })

  it('finds the promises of the letters, each under its question', () => {
    const promised = (text: string) =>
      read(text)
        .candidates.filter(({ trackable }) => trackable)
        .map(({ question }) => question)
    expect(promised(COMMITTEE_LETTER)).toEqual(expect.arrayContaining([2, 4, 8]))
    expect(promised(MARKED_ANSWERS)).toContain(2)
    expect(promised(COUNCIL_LETTER)).toContain(null)
    expect(
      read(MINUTES)
        .candidates.filter(({ trackable }) => trackable)
        .map(({ due }) => due?.latest),
    ).toContain('2025-07-11')
  })

  it('reads an answer to several questions once', () => {
    const told = read(MARKED_ANSWERS).candidates.filter(({ quote }) => quote.includes('1 mei'))
    expect(told).toHaveLength(1)
  })
})

/** Fills every paragraph anew to `width` characters, as another printer would. Lists, headings and marks keep their lines. */
function rewrap(text: string, width: number): string {
  const fill = (paragraph: string) => {
    const lines: string[] = []
    for (const word of paragraph.split(/\s+/)) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + word.length <= width)
        lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines.join('\n')
  }
  return text.split('\n\n').map(fill).join('\n\n')
}

describe('the layout of a paragraph', () => {
  const answer = (body: string) => `Vraag 1: Wat gebeurt er?\n\n${body}\n\nVraag 2: En dan?\n\nNiets.\n`
  const body =
    'De cijfers over vorig jaar zijn bekend. Van het college krijgt u uiterlijk 1 juni een brief over de uitkomsten. ' +
    'Wij gaan in mei met de corporaties in gesprek en informeren de raad daarover voor de zomer.\n\nDe rest blijft zoals het is.'

  it('does not matter: any width gives the same candidates', () => {
    const expected = quotes(answer(body))
    expect(expected.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 160 }), (width) => {
        expect(quotes(answer(rewrap(body, width)))).toEqual(expected)
      }),
    )
  })

  it('does not matter: a page break between any two words gives the same candidates', () => {
    const expected = quotes(answer(body))
    const spaces = [...body.matchAll(/ /g)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.constantFrom(...spaces), (at) => {
        expect(quotes(answer(`${body.slice(0, at)}\n\f${body.slice(at + 1)}`))).toEqual(expected)
      }),
    )
  })
})
