import { describe, expect, it } from 'vitest'
import { saveViewInput } from './schema'

describe('what the form sends', () => {
  const problem = (input: Record<string, string>) =>
    saveViewInput.safeParse({ name: 'goed', query: '', ...input }).error?.issues[0]?.message

  it.each([
    ['', 'view_name_missing'],
    ['   ', 'view_name_missing'],
    ['—!', 'view_name_missing'],
    ['a'.repeat(61), 'too_long'],
    ['te\u202elaat', 'view_name_unreadable'],
    ['te\u200blaat', 'view_name_unreadable'],
    ['te\u0000laat', 'view_name_unreadable'],
  ])('name %j is refused: %s', (name, code) => {
    expect(problem({ name })).toBe(code)
  })

  it.each(['Zorg & wonen', '<b>dik</b>', 'Wat kómt er?', '2026'])('name %j is an ordinary name', (name) => {
    expect(problem({ name })).toBeUndefined()
  })

  it.each([
    'kind=onbekend',
    'year=gisteren',
    'elders=https://elders.example',
    'standing=overdue&standing=closed',
    `q=${'x'.repeat(300)}`,
    `q=${'x'.repeat(2000)}`,
    '//elders.example',
  ])('query %j is refused', (query) => {
    expect(problem({ query })).toBe('view_unreadable')
  })

  it('is kept in one form, without the place in the list', () => {
    const query = 'sort=due&after=T2025-0004&standing=overdue&q=&party=Groen%20Woordhaven'
    expect(saveViewInput.parse({ name: 'x', query }).query).toBe('standing=overdue&party=Groen+Woordhaven')
  })
})
