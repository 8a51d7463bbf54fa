import { expect, test } from 'vitest'
import { isLanguage, preferredLanguage } from '@/i18n/languages'

test.each([
  ['en-GB,en;q=0.8,nl;q=0.6', 'en'],
  ['nl-BE, en;q=0.9', 'nl'],
  ['de-DE,de;q=0.9,en;q=0.4,nl;q=0.7', 'nl'],
  ['EN', 'en'],
  ['en;q=0, de', 'nl'],
  ['fr', 'nl'],
  ['', 'nl'],
])('a browser that asks for "%s" gets %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})

test('nothing asked is Dutch, and only our languages are languages', () => {
  expect(preferredLanguage(null)).toBe('nl')
  expect(['nl', 'en', 'fr', undefined, '__proto__'].filter(isLanguage)).toEqual(['nl', 'en'])
})
