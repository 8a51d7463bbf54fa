import { expect, it } from 'vitest'
import { troubleWith } from './accepted-files'

it('sees before sending what the server would refuse', () => {
  expect(troubleWith({ name: 'Brief.PDF', size: 10 }, 10)).toBeNull()
  expect(troubleWith({ name: 'brief.pdf', size: 11 }, 10)).toBe('too_large')
  expect(troubleWith({ name: 'brief.exe', size: 1 }, 10)).toBe('wrong_type')
  expect(troubleWith({ name: 'pdf', size: 1 }, 10)).toBeNull()
})
