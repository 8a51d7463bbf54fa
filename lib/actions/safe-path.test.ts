import { expect, it } from 'vitest'
import { safePath } from './safe-path'

it('keeps paths of this site', () => {
  expect(safePath('/documents/new?x=1#y', '/')).toBe('/documents/new?x=1#y')
})

it.each([
  undefined,
  '',
  'https://elders.example',
  '//elders.example',
  '/\\elders.example',
  '/\t/elders.example',
  'desk',
])('goes elsewhere for %s', (path) => {
  expect(safePath(path, '/desk')).toBe('/desk')
})
