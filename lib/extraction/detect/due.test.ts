import { describe, expect, it } from 'vitest'
import { context, passageOf } from '../corpus/nl/reading-frame'
import { detectCandidates } from '../detect'
import type { DateHit } from '../types'
import { isOwnDate } from './due'

function own(text: string, phrase: string): boolean {
  const hit: DateHit = {
    text: phrase,
    index: text.indexOf(phrase),
    start: null,
    end: null,
    rule: '',
    assumed: [],
  }
  return isOwnDate(text, hit)
}

describe('isOwnDate', () => {
  it.each([
    ['Tijdens de commissie van 5 mei vertelt zij het.', '5 mei', true],
    ['Tijdens de commissie van\n5 mei vertelt zij het.', '5 mei', true],
    ['In de vergadering  van   juni komt het aan de orde.', 'juni', true],
    ['Wij zetten het op de agenda van het overleg van 5 mei.', '5 mei', true],
    ['Wij sturen het op 5 mei.', 'op 5 mei', true],
    ['De brief van 5 mei is bekend.', '5 mei', false],
    ['De brief\nvan 5 mei is bekend.', 'van 5 mei', false],
    ['De wijziging per 1 juli is bekend.', 'per 1 juli', false],
    ['Sinds 1 mei is dat zo.', 'Sinds 1 mei', false],
    ['Dat is een vraag gesteld tijdens de commissie van 5 mei.', '5 mei', false],
    ['Dat kan niet van vandaag op morgen.', 'vandaag', false],
  ])('in %j is %j the day of the act: %s', (text, phrase, expected) => {
    expect(own(text, phrase)).toBe(expected)
  })
})

describe('the words of a term without a day', () => {
  it.each([
    ['Zodra het rapport er is, sturen wij u dat toe.', 'Zodra het rapport er is'],
    ['Wij sturen u dat toe zodra dat mogelijk is.', 'zodra dat mogelijk is'],
    ['Wij sturen u dat in dezelfde maand toe.', 'in dezelfde maand'],
  ])('%s', (text, phrase) => {
    expect(detectCandidates([passageOf(text)], context)[0]!.due).toMatchObject({ phrase, latest: null })
  })
})

describe('"voor" behind what is planned', () => {
  it.each([
    ['De volgende rapportage staat gepland voor mei 2026.', '2026-05-31'],
    ['De sloop wordt geagendeerd voor Q3 2026.', '2026-09-30'],
    ['De sloop staat gepland voor de zomer.', '2026-07-17'],
    ['De sloop staat gepland voor het derde kwartaal.', '2026-09-30'],
    ['De sloop staat gepland voor de tweede helft van 2026.', '2026-12-31'],
    ['De sloop staat gepland voor het najaar.', '2026-11-30'],
    ['Wij sturen u voor het derde kwartaal een rapportage.', '2026-06-30'],
    ['De sloop staat gepland voor 1 mei 2026.', '2026-04-30'],
    ['De sloop wordt voor mei 2026 ingepland.', '2026-04-30'],
    ['Wij sturen u voor mei 2026 een rapportage.', '2026-04-30'],
  ])('%s', (text, latest) => {
    expect(detectCandidates([passageOf(text)], context)[0]!.due).toMatchObject({ latest })
  })
})
