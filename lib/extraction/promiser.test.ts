import { describe, expect, it } from 'vitest'
import { context, passageOf } from './corpus/nl/reading-frame'
import { detectCandidates } from './detect'

function ownerOf(text: string, sender: string | null = null) {
  const facts = { ...context.facts, sender }
  return detectCandidates([passageOf(text)], { ...context, facts })[0]!.owner
}

describe('owner', () => {
  it.each([
    ['De burgemeester gaat in gesprek met de winkeliers.', 'burgemeester'],
    ['Wethouder De Graaf stuurt de raad een lijst.', 'wethouder De Graaf'],
    ['Van het college krijgt de raad in mei een lijst.', 'college'],
    ['Het college zal de regeling aanpassen.', 'college'],
    ['Uw raad wordt hierover in mei geïnformeerd.', null],
    ['Deze fout zal worden hersteld.', null],
    ['De wethouder zegt toe dat de raad in mei een lijst krijgt.', 'wethouder'],
    ['Toezegging van wethouder Vos dat de raad in mei een lijst krijgt.', 'wethouder Vos'],
    ['Wethouder Vos meldt dat zij de lijst nastuurt.', 'wethouder Vos'],
    ['De lijst wordt in mei door de wethouder aan de raad gestuurd.', 'wethouder'],
  ])('%s', (text, owner) => expect(ownerOf(text)).toBe(owner))

  it('is the sender where the letter says "wij"', () => {
    expect(ownerOf('Wij sturen u een lijst.', 'college')).toBe('college')
    expect(ownerOf('Wij sturen u een lijst.')).toBe('wij')
  })
})
