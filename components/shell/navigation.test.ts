import { expect, test } from 'vitest'
import { destinationsFor, isWithin } from './navigation'

const words = (role: Parameters<typeof destinationsFor>[0]) => destinationsFor(role).map(({ word }) => word)

const EVERYONE = ['commitments', 'documents', 'committees', 'portfolios', 'figures']

test('the menu offers what someone may see', () => {
  expect(words(null)).toEqual(EVERYONE)
  expect(words('member')).toEqual([...EVERYONE, 'desk'])
  expect(words('staff')).toEqual([...EVERYONE, 'desk'])
  expect(words('admin')).toEqual([...EVERYONE, 'desk', 'admin'])
})

test('a page belongs to what it lies under, not to what its name begins with', () => {
  expect(isWithin('/documents/12', '/documents')).toBe(true)
  expect(isWithin('/documents', '/documents')).toBe(true)
  expect(isWithin('/documents-archive', '/documents')).toBe(false)
})

test('who is signed in is led to their own start, a visitor to the register itself', () => {
  expect(destinationsFor(null).map(({ leadsTo }) => leadsTo)).toEqual(EVERYONE.map(() => undefined))
  expect(destinationsFor('member')[0]).toMatchObject({ href: '/commitments', leadsTo: '/commitments/start' })
})
