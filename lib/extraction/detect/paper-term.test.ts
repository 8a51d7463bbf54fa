import { describe, expect, it } from 'vitest'
import { extract } from '../extract'

const dueOf = (text: string) =>
  extract(text, { language: 'nl', documentDate: '2026-03-10' }).candidates.map(({ due }) =>
    due ? [due.phrase, due.earliest, due.latest] : null,
  )

describe('the paper somebody will come back in', () => {
  it.each([
    ['Wij komen er in de voorjaarsnota op terug.', ['in de voorjaarsnota', '2026-04-01', '2026-07-15']],
    [
      'De wethouder komt hier in de kadernota 2027 op terug.',
      ['in de kadernota 2027', '2027-04-01', '2027-07-15'],
    ],
    ['Wij komen er in mei in de voorjaarsnota op terug.', ['in mei', '2026-05-01', '2026-05-31']],
  ])('is its term: %s', (text, due) => expect(dueOf(text)).toEqual([due]))

  it('is no term where a figure only stands in it', () => {
    expect(dueOf('U ontvangt een toelichting op de post in de begroting.')).toEqual([null])
  })
})
