import { describe, expect, it } from 'vitest'
import { segment } from '../segment'

/** The same two questions, with the marks written in every way that councils write them; "1" and its like count on. */
const ON: readonly [string, string][] = [
  ['1', '2'],
  ['II:', 'III:'],
  [' b:', ' c:'],
  ['twee', 'drie'],
]
const next = (mark: string) => ON.reduce((said, [one, two]) => said.replace(one, two), mark)

const letter = (first: [string, string], second: [string, string]) =>
  `${first[0]} Hoeveel bomen zijn er?\n\n${first[1]} Er zijn er tien.\n\n${second[0]} Hoeveel struiken zijn er?\n\n${second[1]} Er zijn er twintig.\n`

const read = (text: string) =>
  segment(text, {}).questions.map(({ number, question, answer }) => [number, question, answer])

const WANTED = [
  [1, 'Hoeveel bomen zijn er?', 'Er zijn er tien.'],
  [2, 'Hoeveel struiken zijn er?', 'Er zijn er twintig.'],
]

describe('an answer behind', () => {
  it.each([
    ...[
      'Antwoord:',
      'Antwoord :',
      'Antwoord;',
      'Antwoord -',
      'ANTWOORD:',
      'Antw.:',
      'Reactie:',
      'Beantwoording:',
    ],
    ...[
      'Ambtelijk antwoord:',
      'Ambtelijke reactie:',
      'Technisch antwoord:',
      'Ons antwoord:',
      'Onze reactie:',
    ],
    ...[
      'Antwoord van het college:',
      'Antwoord college B&W:',
      'Antwoord B en W:',
      'Reactie college van B en W:',
    ],
    ...[
      'Antwoord GS:',
      'Antwoord Gedeputeerde Staten:',
      'Antwoord dagelijks bestuur:',
      'Antwoord organisatie:',
    ],
    ...[
      'Antwoord (wethouder Wouda):',
      'Reactie wethouder De Wit:',
      'Het antwoord van het college:',
      'Reactie gemeente:',
    ],
    ...[
      '• Antwoord:',
      '- Antwoord:',
      '> Antwoord:',
      'Antwoord op vraag:',
      'Antwoord aan mevrouw Akker (SP):',
    ],
    ...[
      'Antwoord 1:',
      'Antwoord op vraag 1:',
      'Antwoord ad 1:',
      'Ons antwoord op vraag 1:',
      'Beantwoording vraag 1:',
    ],
  ])('%s', (mark) => {
    expect(read(letter(['Vraag 1:', mark], ['Vraag 2:', next(mark)]))).toEqual(WANTED)
  })
})

describe('a question behind', () => {
  it.each([
    ...[
      'Vraag 1:',
      'Vraag 1.',
      'Vraag 1)',
      'Vraag 1 -',
      'Vraag 1 --',
      'Vraag 1/',
      'VRAAG 1:',
      'Vraag nr. 1:',
    ],
    ...[
      'Vraag no. 1:',
      'Vraag #1:',
      'Technische vraag 1:',
      'Technische Vraag 1:',
      'Raadsvraag 1:',
      'Subvraag 1a:',
    ],
    ...[
      '• Vraag 1:',
      '- Vraag 1:',
      '> Vraag 1:',
      'Vraag 1 (D66):',
      'Vraag 1, D66:',
      'Vraag 1 van D66:',
      'D66 vraag 1:',
    ],
    ...[
      'Vraag D66:',
      'Vraag CDA en VVD:',
      'Vraag van het CDA:',
      'Vraag (VVD):',
      'Vervolgvraag:',
      'Aanvullende vraag:',
    ],
    ...[
      'Vraag b:',
      'Vraag II:',
      'Vraag twee:',
      '1. Vraag D66:',
      '1. Vraag:',
      '1) Vraag:',
      '1.',
      '1)',
      '1).',
      '1:',
    ],
    ...['1 -', '[1]', '(1)', '1   '],
  ])('%s', (mark) => {
    expect(read(letter([mark, 'Antwoord:'], [next(mark), 'Antwoord:']))).toEqual(WANTED)
  })
})

describe('no mark is', () => {
  it.each([
    'Het antwoord daarop is kort: nee.',
    'Reactie van bewoners: zij zijn er blij mee.',
    'Antwoord op uw brief van 3 mei: zie de bijlage.',
    'Vragen 3 en 4 gaan over hetzelfde terrein.',
    'Antwoord is er nog niet, want het onderzoek loopt.',
    '- vraag 1 uur uitstel',
  ])('%s', (line) => {
    const text = `Vraag 1: Hoeveel bomen zijn er?\n\nAntwoord: Er zijn er tien.\n${line}\n\nVraag 2: Hoeveel struiken zijn er?\n\nAntwoord: Er zijn er twintig.\n`
    expect(read(text)).toEqual([[1, 'Hoeveel bomen zijn er?', `Er zijn er tien.\n${line}`], WANTED[1]])
  })
})
