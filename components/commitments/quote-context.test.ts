import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteInContext } from './quote-context'

const ANSWER = 'Dat klopt.\n\nWij sturen u de cijfers. Die volgen in mei.\n \nMeer is er niet.'

describe('a quote in its answer', () => {
  it('is marked in its own paragraph, the others are left whole', () => {
    const paragraphs = quoteInContext(ANSWER, 'Wij sturen u de cijfers.', { start: 12, end: 36 })
    expect(paragraphs).toEqual([
      { start: 0, before: 'Dat klopt.', quote: '', after: '' },
      { start: 12, before: '', quote: 'Wij sturen u de cijfers.', after: ' Die volgen in mei.' },
      { start: ANSWER.indexOf('Meer'), before: '', quote: '', after: 'Meer is er niet.' },
    ])
  })

  it('is found by its words where the known place is wrong or missing', () => {
    for (const at of [null, { start: 3, end: 9 }, { start: -5, end: 2 }, { start: 999, end: 1020 }]) {
      const marked = quoteInContext(ANSWER, 'Die volgen in mei.', at)?.filter(({ quote }) => quote)
      expect(marked).toMatchObject([{ before: 'Wij sturen u de cijfers. ', after: '' }])
    }
  })

  it('may run over a paragraph break', () => {
    const quote = 'Die volgen in mei.\n \nMeer is er niet.'
    const marked = quoteInContext(ANSWER, quote, null)?.map((paragraph) => paragraph.quote)
    expect(marked).toEqual(['', 'Die volgen in mei.', 'Meer is er niet.'])
  })

  it('keeps its place where its white space was tidied', () => {
    const answer = 'Ja. Wij sturen\nu de cijfers.'
    const [only] = quoteInContext(answer, 'Wij sturen u de cijfers.', { start: 4, end: answer.length }) ?? []
    expect(only).toMatchObject({ before: 'Ja. ', quote: 'Wij sturen\nu de cijfers.', after: '' })
  })

  it('is null where it does not stand there', () => {
    expect(quoteInContext(ANSWER, 'Wij doen niets.', { start: 0, end: 15 })).toBeNull()
  })

  it('loses no word, whatever the text and the place', () => {
    const texts = fc.array(fc.constantFrom('a', 'b ', '\n', '\n\n', '\t'), { maxLength: 40 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (pieces, from, length) => {
        const text = pieces.join('')
        const start = from % (text.length + 1)
        const place = { start, end: Math.min(start + (length % 9), text.length) }
        const quote = text.slice(place.start, place.end)
        const words = (part: string) => part.replace(/\s+/g, '')
        const paragraphs = quoteInContext(text, quote, place) ?? []
        const told = paragraphs.map(({ before, quote, after }) => before + quote + after).join('')
        expect(words(told)).toBe(words(text))
        expect(words(paragraphs.map((paragraph) => paragraph.quote).join(''))).toBe(words(quote))
      }),
    )
  })
})
