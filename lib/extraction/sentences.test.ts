import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences'

/** The text with its sentences marked, so that a case shows both at once. */
const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

// "|" marks where a sentence ends; everything else is text.
const ONE_LINE: [string, string][] = [
  ['plain', 'De bouw start.|De raad hoort dat later.'],
  ['question and exclamation', 'Klopt dat?|Ja!|Het klopt.'],
  ['title and initials', 'De brief is van dhr. A.B. de Wit en mw. drs. C. Bos.|Hij is kort.'],
  [
    'abbreviations inside',
    'Dit geldt m.b.t. De Vest, o.a. Oost, art. 5, nr. 12, blz. 3 en d.w.z. Noord.|Meer niet.',
  ],
  [
    'an abbreviation that ends the sentence',
    'Op 1 juli a.s.|De raad beslist over wegen, paden enz.|Daarna volgt meer.',
  ],
  ['an abbreviation that goes on', 'Op 1 juli a.s. beslist de raad over wegen enz. in Oost.'],
  ['unknown dotted letters', 'De V.O.G. Regeling geldt niet.'],
  ['decimals and amounts', 'Het kost 1.250.000 euro, of 2.4-2.8 ton.|Dat is veel.'],
  ['dates with stops', 'Op 1.2.2025 en 01.06.2025 is geteld.|Nu niet.'],
  ['a year that ends the sentence', 'Dat was in 2025.|Daarna niet.'],
  ['a file name', 'Zie Monitor 2023.pdf en veenendam.nl voor meer.|Dank.'],
  ['a note glued to the stop', 'Het gaat om Zuid.1|Tevens telt Oost mee.'],
  ['a note behind a blank', 'Het gaat om Zuid. 2|We tellen ook Oost.'],
  ['notes in brackets', 'Kent u dit bericht? [1] [2]|Ja.'],
  ['superscript', 'Dat staat in de nota.³|Daarin staat meer.'],
  ['quotes and brackets after the stop', 'Hij zei: "Dat komt."|(Zie ook de nota.)|Meer niet.'],
  ['a clitic with a capital', 'Dat is zo.|’s Ochtends niet.'],
  ['small letters after a stop', 'De heer Bos (geb. in Oost) kwam.|Punt. daarmee uit.'],
  ['no blank behind the stop', 'Dat is gereed.|De raad wacht.'],
  ['ellipsis', 'Dat duurt nog ... maanden.|En dan…|Dan is het klaar.'],
  ['a letter as a label', 'Dit is bijlage B.|De raad kiest.'],
]

describe('splitSentences, on one line', () => {
  it.each(ONE_LINE)('%s', (_, marked) => {
    const expected = marked.split('|')
    const joined = expected.reduce((text, part) => {
      const glued = /gereed\.$/.test(text)
      return glued ? text + part : `${text} ${part}`
    })
    expect(split(joined)).toEqual(expected.map((part) => part.replace(/\s+/g, ' ')))
  })
})

describe('splitSentences, over lines', () => {
  const cases: [string, string, string[]][] = [
    [
      'a line break is a blank',
      'De raad van\nVeenendam beslist\nmorgen.',
      ['De raad van Veenendam beslist morgen.'],
    ],
    ['a hyphen at the line end', 'U ontvangt een voortgangs-\nbrief.', ['U ontvangt een voortgangs- brief.']],
    ['a blank line ends a heading', 'Leegstand\n\nDe winkel is leeg.', ['Leegstand', 'De winkel is leeg.']],
    [
      'a short line above a paragraph is a heading',
      'Leegstand boven winkels\nDe gemeente heeft de leegstand in alle straten van de binnenstad geteld en\ndaarover bericht.',
      [
        'Leegstand boven winkels',
        'De gemeente heeft de leegstand in alle straten van de binnenstad geteld en daarover bericht.',
      ],
    ],
    [
      'bullets',
      'Wij doen:\n- het tellen van\n  woningen;\n• het meten.',
      ['Wij doen:', 'het tellen van woningen;', 'het meten.'],
    ],
    [
      'letters and numbers',
      'Stappen:\na) tellen\nb) meten\n1. melden\n2. sluiten',
      ['Stappen:', 'tellen', 'meten', 'melden', 'sluiten'],
    ],
    [
      'a dash in a wrapped sentence',
      'De wethouder zal de raad van Veenendam\n- en dat is nieuw - elk jaar berichten.',
      ['De wethouder zal de raad van Veenendam - en dat is nieuw - elk jaar berichten.'],
    ],
    [
      'a number in a wrapped sentence',
      'De leerlingen van groep\n8. De anderen niet.',
      ['De leerlingen van groep 8.', 'De anderen niet.'],
    ],
    [
      'a page number and notes inside a sentence',
      'Het niveau is het\n\n1 Monitor Wonen.pdf\n- 3 -\n\nalgemene niveau.',
      ['Het niveau is het 1 Monitor Wonen.pdf - 3 - algemene niveau.'],
    ],
    [
      'a paragraph that breaks in a sentence',
      'De raad ontvangt een\n\nbrief over de bouw.',
      ['De raad ontvangt een brief over de bouw.'],
    ],
    ['a page break before a name', 'De raad van\n\fVeenendam beslist.', ['De raad van Veenendam beslist.']],
  ]
  it.each(cases)('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('reads only the stretch it is given', () => {
    const text = 'Een. Twee. Drie.'
    expect(splitSentences(text, 5, 10)).toEqual([{ start: 5, end: 10 }])
  })
})

// Pieces that meet the rules more often than random characters do.
const piece = fc.constantFrom(
  'De raad',
  ' ',
  '\n',
  '\n\n',
  '. ',
  '? ',
  '1',
  'art. ',
  '- ',
  '• ',
  '[1]',
  '"',
  ')',
  '\f',
  'é',
  '\u0301',
  '8. ',
  'a) ',
)

describe('splitSentences, on any text', () => {
  it('gives spans in order, apart, trimmed and not empty', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let last = 0
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = end
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('loses no word: what stands outside the sentences is white space or a list mark', () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let rest = ''
          let last = 0
          for (const { start, end } of splitSentences(text)) {
            rest += text.slice(last, start)
            last = end
          }
          expect(`${rest}${text.slice(last)}`).not.toMatch(/raad|\[1\]/)
        },
      ),
      { numRuns: 500 },
    )
  })
})
