import { describe, expect, it } from 'vitest'
import { saidAgain } from './said-again'

const letter = (title: string, publishedAt: Date | null) => ({ id: title, title, publishedAt })
const row = {
  candidate: {
    evidence: { rules: [], alsoAt: [{ question: 4, quote: 'x' }] },
    mergedFrom: [{ question: { number: 7 } }],
  },
  repeatedBy: [
    { question: { number: 2 }, document: letter('Openbaar', new Date(0)) },
    { question: null, document: letter('Besloten', null) },
  ],
}
const numbers = (readable: Parameters<typeof saidAgain>[1]) =>
  saidAgain(row, readable).map(({ question, document }) => [question, document?.title ?? null])

describe('saidAgain', () => {
  it('gives the places of the letter itself, and the letters that repeat it', () => {
    expect(numbers({ ownSource: true, unpublished: true })).toEqual([
      [4, null],
      [7, null],
      [2, 'Openbaar'],
      [null, 'Besloten'],
    ])
  })

  it('keeps what may not be read to itself', () => {
    expect(numbers({ ownSource: false, unpublished: false })).toEqual([[2, 'Openbaar']])
  })

  it('knows nothing of a commitment without a candidate', () => {
    expect(saidAgain({ candidate: null, repeatedBy: [] }, { ownSource: true, unpublished: true })).toEqual([])
  })
})
