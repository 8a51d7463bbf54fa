import { expect, it } from 'vitest'
import { extractDated } from './extract-dated'

const PROMISE = 'Wij sturen u binnen acht weken een brief over de sporthal.'
const latest = (text: string, documentDate: string | null) => {
  const { document, candidates } = extractDated(text, { language: 'nl', documentDate }, '2026-03-02')
  return [document.date, candidates.map(({ due }) => due?.latest)]
}

it('counts terms from the fallback where no date is given, and leaves the letter without one', () => {
  expect(latest(PROMISE, null)).toEqual([null, ['2026-04-27']])
})

it('counts from the given date, and from the date in the text, before the fallback', () => {
  expect(latest(PROMISE, '2026-01-05')[1]).toEqual(['2026-03-02'])
  expect(latest(`Datum: 5 januari 2026\n\n${PROMISE}`, null)).toEqual(['2026-01-05', ['2026-03-02']])
})
