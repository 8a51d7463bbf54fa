import { describe, expect, it } from 'vitest'
import { saidAgain } from './said-again'

const letter = (title: string, publishedAt: Date | null) => ({
  id: title,
  title,
  publishedAt,
  documentDate: new Date(0),
  pages: [0, 50],
})
const row = {
  candidate: {
    evidence: { rules: [], alsoAt: [{ question: 4, quote: 'x' }, { question: 7 }, { question: 4 }] },
    mergedFrom: [{ id: 'zeven', start: 60, question: { number: 7 } }],
  },
  repeatedBy: [
    { id: 'twee', start: 10, question: { number: 2 }, document: letter('Openbaar', new Date(0)) },
    { id: 'los', start: 70, question: null, document: letter('Besloten', null) },
  ],
  document: { pages: [] },
}
const places = (readable: Parameters<typeof saidAgain>[1]) =>
  saidAgain(row, readable).map(({ question, document, passage }) => [
    question,
    document?.title ?? null,
    passage && [passage.id, passage.page],
  ])

describe('saidAgain', () => {
  it('gives the places of the letter itself, each once, and the letters that repeat it with their page', () => {
    expect(places({ ownSource: true, unpublished: true })).toEqual([
      [7, null, ['zeven', null]],
      [4, null, null],
      [2, 'Openbaar', ['twee', 1]],
      [null, 'Besloten', ['los', 2]],
    ])
  })

  it('keeps what may not be read to itself', () => {
    expect(places({ ownSource: false, unpublished: false })).toEqual([[2, 'Openbaar', ['twee', 1]]])
  })

  it('knows nothing of a commitment without a candidate', () => {
    const bare = { candidate: null, repeatedBy: [], document: null }
    expect(saidAgain(bare, { ownSource: true, unpublished: true })).toEqual([])
  })
})
