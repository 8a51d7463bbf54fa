import { describe, expect, it } from 'vitest'
import { context, passageOf } from '../corpus/nl/reading-frame'
import { detectCandidates } from '../detect'
import type { DateHit } from '../types'
import { isOwnDate } from './own-date'

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
    ['Tijdens het debat over de haven en de werven van 5 mei vertelt zij het.', '5 mei', true],
    ['In de voortgangsrapportage van mei staan de cijfers.', 'mei', true],
    ['In onze brief van 3 mei 2026 gaan wij daarop in.', '3 mei 2026', true],
    ['In onze brief van 3 mei gaan wij daarop in.', '3 mei', false],
    ['Dat staat in de evaluatie van 2026.', '2026', false],
    ['De brug is niet in mei maar in juni klaar.', 'in mei', false],
    ['De brug is niet in mei, maar in juni klaar.', 'in juni', true],
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

describe('a term before a meeting named by what it is about', () => {
  it.each([
    ['Wij sturen u de lijst vóór het debat over de haven van 15 oktober.', '2026-10-14'],
    ['Wij sturen u de lijst vóór het debat over de haven van oktober.', '2026-09-30'],
    ['Wij sturen u de lijst tijdens het debat over de haven van 15 oktober.', '2026-10-15'],
    ['Wij sturen u de lijst in de rapportage van oktober.', '2026-10-31'],
  ])('%s', (text, latest) => {
    expect(detectCandidates([passageOf(text)], context)[0]!.due).toMatchObject({ latest })
  })
})

describe('a term told of the paper that something is told in', () => {
  it.each([
    ['In de raadsbrief, die in november verschijnt, gaan wij daarop in.', '2026-11-30'],
    ['Wij lichten dit toe in de monitor die in juni uitkomt.', '2026-06-30'],
    ['Wij sturen u het plan dat in mei is vastgesteld.', undefined],
  ])('%s', (text, latest) => {
    expect(detectCandidates([passageOf(text)], context)[0]!.due?.latest).toBe(latest)
  })
})
