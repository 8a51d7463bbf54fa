import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverIn, hiddenIn, mask, maskWithin, type Redacted } from './mask'
import { placesOf } from './places'

const JANSEN: Redacted = { kind: 'person', words: 'mevrouw Jansen' }

describe('places', () => {
  it('finds words over line ends, and with a capital at the start of a sentence', () => {
    expect(placesOf('Mevrouw\n  Jansen en mevrouw Jansen', 'mevrouw Jansen')).toHaveLength(2)
  })

  it('takes whole words only, and a single one as it is written', () => {
    expect(placesOf('Bosman in het bos bij Bos.', 'Bos')).toEqual([{ start: 22, end: 25 }])
    expect(placesOf('(J.) [x]* $1', '[x]*')).toHaveLength(1)
  })
})

describe('a masked text', () => {
  it('holds what was left out nowhere', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
    const rest = fc.array(fc.stringMatching(/^[ a-z.,\n]{0,20}$/))
    fc.assert(
      fc.property(name, rest, (words, parts) => {
        const text = parts.join(` ${words} `)
        const redactions: Redacted[] = [{ kind: 'person', words }]
        expect(mask(text, redactions)).not.toContain(words)
        const covered = coverIn(text, hiddenIn(text, redactions))
        expect(covered).not.toContain(words)
        expect(covered).toHaveLength(text.length)
      }),
    )
  })

  it('says what kind of words stood there', () => {
    const address: Redacted = { kind: 'address', words: 'Kade 3' }
    expect(mask('Aan mevrouw Jansen, Kade 3.', [JANSEN, address])).toBe(
      'Aan [naam weggelaten], [adres weggelaten].',
    )
  })

  it('is one mask where words overlap', () => {
    const both = [JANSEN, { kind: 'person' as const, words: 'Jansen' }]
    expect(mask('mevrouw Jansen en Jansen', both)).toBe('[naam weggelaten] en [naam weggelaten]')
    expect(
      hiddenIn('a b c', [
        { kind: 'other', words: 'a b' },
        { kind: 'person', words: 'b c' },
      ]),
    ).toEqual([{ start: 0, end: 5, kind: 'other' }])
  })

  it('is masked inside what is stored as JSON too', () => {
    expect(
      maskWithin({ title: 'Brief aan mevrouw Jansen', changes: [{ after: 'mevrouw Jansen' }], slips: 2 }, [
        JANSEN,
      ]),
    ).toEqual({
      title: 'Brief aan [naam weggelaten]',
      changes: [{ after: '[naam weggelaten]' }],
      slips: 2,
    })
  })
})
