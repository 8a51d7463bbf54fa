import { expect, test } from 'vitest'
import { formatBytes, formatDay, formatInstant, formatNumber, formatShare, formatWindow } from './format'

test('a day reads the same whatever the time zone of the server', () => {
  expect(formatDay('2025-06-30', 'nl')).toBe('30 juni 2025')
  expect(formatDay('2025-06-30', 'en')).toBe('30 June 2025')
  expect(formatDay('2025-01-01', 'nl', 'short')).toBe('1 jan 2025')
  expect(formatDay('2025-06-30', 'nl', 'weekday')).toBe('ma 30 juni 2025')
  expect(formatDay('2025-06-03', 'nl', 'numeric')).toBe('03-06-2025')
})

test('an instant is told in Amsterdam time, summer and winter', () => {
  expect(formatInstant(new Date('2025-06-30T22:30:00Z'), 'nl')).toBe('1 juli 2025 om 00:30')
  expect(formatInstant(new Date('2025-12-31T22:30:00Z'), 'nl')).toBe('31 december 2025 om 23:30')
})

test.each([
  ['one day', { earliest: '2025-06-30', latest: '2025-06-30' }, '30 juni 2025'],
  ['one month', { earliest: '2025-06-01', latest: '2025-06-30' }, '1–30 juni 2025'],
  ['two years', { earliest: '2025-12-01', latest: '2026-01-31' }, '1 december 2025 – 31 januari 2026'],
  ['end only', { earliest: null, latest: '2025-06-30' }, 'uiterlijk 30 juni 2025'],
])('a window of %s', (_, window, words) => {
  expect(formatWindow(window, 'nl')).toBe(words)
})

test('no term is not put into words here', () => {
  expect(formatWindow({ earliest: null, latest: null }, 'nl')).toBeNull()
})

test('numbers follow the language', () => {
  expect(formatNumber(1234.56, 'nl', 1)).toBe('1.234,6')
  expect(formatNumber(1234.56, 'en', 1)).toBe('1,234.6')
  expect(formatShare(0.825, 'en')).toBe('83%')
})

test.each([
  [999, '999 B'],
  [850_400, '850 kB'],
  [2_449_000, '2,4 MB'],
])('%i bytes', (bytes, words) => {
  expect(formatBytes(bytes, 'nl')).toBe(words)
})
