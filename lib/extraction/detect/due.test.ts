import { describe, expect, it } from 'vitest'
import { context, passageOf } from '../corpus/nl/reading-frame'
import { detectCandidates } from '../detect'

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
