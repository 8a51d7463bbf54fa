import { describe, expect, it } from 'vitest'
import { context, passageOf } from './corpus/nl/reading-frame'
import { detectCandidates } from './detect'
import { extract } from './extract'
import { mergeCandidates } from './merge'

function merged(...sentences: string[]) {
  const text = sentences.join(' ')
  return mergeCandidates(detectCandidates([passageOf(text)], context), text, [])
}

/** A letter that gives these answers to questions 1, 2, ...; its promises as the questions they are told under. */
function places(...answers: string[]) {
  const text = answers.map((answer, at) => `Vraag ${at + 1}: Hoe staat het ermee?\n${answer}\n`).join('\n')
  const { candidates } = extract(text, { language: 'nl', documentDate: '2025-04-16' })
  for (const { alsoAt } of candidates)
    for (const { start, end, quote } of alsoAt) expect(text.slice(start, end)).toBe(quote)
  return candidates.map(({ question, alsoAt }) => [question, ...alsoAt.map((place) => place.question)])
}

const HARBOUR = 'Wij sturen uw raad voor 1 juli een brief over de toekomst van de havenkade.'

describe('mergeCandidates', () => {
  it('folds the same promise into its first mention', () => {
    const found = merged(
      'Wij sturen uw raad een overzicht van alle leegstaande panden.',
      'De haven groeit.',
      'Zoals gezegd sturen wij uw raad in mei een overzicht van alle leegstaande panden.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]!.alsoAt).toHaveLength(1)
    expect(found[0]!.due?.latest).toBe('2026-05-31')
  })

  it('keeps the same promise with another term apart', () => {
    const found = merged(
      'In mei sturen wij uw raad een overzicht van alle leegstaande panden.',
      'De haven groeit.',
      'In september sturen wij uw raad een overzicht van alle leegstaande panden.',
    )
    expect(found).toHaveLength(2)
  })

  it('keeps different promises apart', () => {
    expect(
      merged('Wij sturen uw raad een overzicht.', 'Wij gaan de parkeernormen in mei aanpassen.'),
    ).toHaveLength(2)
  })

  it('folds other words for the same deliverable, recipient and term', () => {
    expect(
      places(HARBOUR, 'Over de havenkade en haar toekomst krijgt u uiterlijk 30 juni een memo.'),
    ).toEqual([[1, 2]])
  })

  it.each([
    ['another place', 'Wij sturen uw raad voor 1 juli een brief over de toekomst van de Oosterkade.'],
    ['another subject', 'Wij sturen uw raad voor 1 juli een brief over de veiligheid van de fietsbrug.'],
    ['another deliverable', 'Wij organiseren voor 1 juli een werkbezoek aan de havenkade voor uw raad.'],
    ['another term', 'Wij sturen uw raad voor 1 oktober een brief over de toekomst van de havenkade.'],
  ])('keeps %s apart', (_, other) => {
    expect(places(HARBOUR, other)).toEqual([[1], [2]])
  })
})

describe('a promise by reference', () => {
  it.each([
    'Zie antwoord vraag 1.',
    'Zie het antwoord op vraag 1.',
    'Zie hiervoor.',
    'Idem.',
    'Ja, zie onze beantwoording bij vraag 1.',
    'Wij verwijzen u naar het antwoord op vraag 1.',
    'Zie het vorige antwoord.',
    'Hiervoor verwijzen wij naar de beantwoording van vraag 1.',
  ])('has a second place at %s', (answer) => {
    expect(places(HARBOUR, answer)).toEqual([[1, 2]])
  })

  it('has a place at every answer that points there, also past one that only points itself', () => {
    expect(places('Nee.', HARBOUR, 'Zie vraag 2.', 'Zie beantwoording vraag 2 t/m 3.')).toEqual([[2, 3, 4]])
    expect(places(HARBOUR, 'Zie antwoord vraag 1.', 'Zie antwoord vraag 2.')).toEqual([[1, 2, 3]])
  })

  it('is no second place where the answer says something of its own', () => {
    expect(
      places(HARBOUR, 'Zie vraag 1. De kosten zijn nog onbekend. Daarvoor is een offerte gevraagd.'),
    ).toEqual([[1]])
  })

  it('is the same promise where a second answer points there and leaves its subject out', () => {
    expect(places(HARBOUR, 'Zoals bij vraag 1 gezegd ontvangt u hierover voor 1 juli een brief.')).toEqual([
      [1, 2],
    ])
    expect(places(HARBOUR, 'U ontvangt hierover voor 1 juli een brief.')).toEqual([[1], [2]])
  })
})
