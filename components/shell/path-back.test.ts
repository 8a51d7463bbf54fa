import { expect, test } from 'vitest'
import { pathBack } from './path-back'

test.each([
  ['a page of ours', 'https://raad.example/commitments?q=fiets&page=2', '/commitments?q=fiets&page=2'],
  ['our port', 'http://raad.example:80/desk', '/desk'],
  ['a path', '/desk?page=2', '/desk?page=2'],
  ['another site', 'https://elsewhere.example/commitments', '/'],
  ['another port', 'https://raad.example:8443/commitments', '/'],
  ['another site without its scheme', '//elsewhere.example/x', '/'],
  ['the same with a backslash', '/\\elsewhere.example/x', '/'],
  ['a path that names another host', 'https://raad.example//elsewhere.example/x', '/elsewhere.example/x'],
  ['a script', 'javascript:alert(1)', '/'],
])('%s', (_, where, path) => {
  expect(pathBack(where, 'raad.example')).toBe(path)
})

test('without our host only paths lead back', () => {
  expect(pathBack('/desk')).toBe('/desk')
  expect(pathBack('https://raad.example/desk')).toBe('/')
  expect(pathBack('//elsewhere.example/x')).toBe('/')
  expect(pathBack(null, 'raad.example')).toBe('/')
})
