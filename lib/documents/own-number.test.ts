import { expect, it } from 'vitest'
import { ownNumber } from './own-number'

it.each([
  ['Datum 3 maart\nOns kenmerk 26wh002081\nAfdeling Jeugd', '26wh002081'],
  ['Kenmerk: 26wh-12/7', '26wh-12/7'],
  ['Zaaknummer\n  2026.114', '2026.114'],
])('reads the number in %s', (head, number) => {
  expect(ownNumber(head)).toBe(number)
})

it.each(['Uw kenmerk ontbreekt hier', 'Geachte leden, zie 26wh000001.', 'Kenmerk:\n\nBetreft'])(
  'finds none in %s',
  (head) => {
    expect(ownNumber(head)).toBeNull()
  },
)

it('looks in the head only', () => {
  expect(ownNumber(`${' '.repeat(4000)}kenmerk 26wh002081`)).toBeNull()
})
