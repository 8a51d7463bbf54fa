import { expect, it } from 'vitest'
import { calendarFrom } from './calendar-from'

const TODAY = '2026-03-04'

it.each([
  [{}, 2026],
  [{ year: '2024' }, 2024],
  [{ year: ['2024', '2025'] }, 2026],
  [{ year: '1999' }, 2026],
  [{ year: '2025.5' }, 2026],
  [{ year: 'kerst' }, 2026],
])('%j asks for %i', (query, year) => {
  expect(calendarFrom(query, TODAY).year).toBe(year)
})

it('opens the form of a period letters know, and of no other', () => {
  expect(calendarFrom({ edit: 'begroting' }, TODAY).edit).toBe('begroting')
  expect(calendarFrom({ edit: 'skireces' }, TODAY).edit).toBeUndefined()
})
