import { describe, expect, it } from 'vitest'
import { context, passageOf } from './corpus/nl/reading-frame'
import { detectCandidates } from './detect'

const titleOf = (text: string) => detectCandidates(passageOf(text), context)[0]!.title

describe('title', () => {
  it.each([
    ['U ontvangt van ons in mei een startnotitie over het zwembad.', 'Startnotitie over het zwembad'],
    ['De wethouder past de tekst van de folder aan.', 'Tekst van de folder aanpassen'],
    ['De wethouder gaat na of de busbaan eerder open kan.', 'Nagaan of de busbaan eerder open kan'],
    ['De wethouder zegt een proef met deelfietsen toe.', 'Proef met deelfietsen'],
    ['De burgemeester bespreekt de overlast met de buren.', 'Overlast bespreken met de buren'],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))

  it('stops at a word when it grows long', () => {
    const long = `De wethouder onderzoekt of ${'de zeer lange straat en '.repeat(12)}de brug open kunnen.`
    expect(titleOf(long).length).toBeLessThanOrEqual(91)
    expect(titleOf(long)).toMatch(/…$/)
  })
})
