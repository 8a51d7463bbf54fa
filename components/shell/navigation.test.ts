import { expect, test } from 'vitest'
import { destinationsFor, isWithin } from './navigation'

const words = (role: Parameters<typeof destinationsFor>[0]) => destinationsFor(role).map(({ word }) => word)

test('the menu offers what someone may see', () => {
  expect(words(null)).toEqual(['commitments', 'documents'])
  expect(words('member')).toEqual(['commitments', 'documents', 'desk'])
  expect(words('staff')).toEqual(['commitments', 'documents', 'desk'])
  expect(words('admin')).toEqual(['commitments', 'documents', 'desk', 'admin'])
})

test('a page belongs to what it lies under, not to what its name begins with', () => {
  expect(isWithin('/documents/12', '/documents')).toBe(true)
  expect(isWithin('/documents', '/documents')).toBe(true)
  expect(isWithin('/documents-archive', '/documents')).toBe(false)
})

test('who is signed in is led to their own start, a visitor to the register itself', () => {
  expect(destinationsFor(null).map(({ leadsTo }) => leadsTo)).toEqual([undefined, undefined])
  expect(destinationsFor('member')[0]).toMatchObject({ href: '/commitments', leadsTo: '/commitments/start' })
})
