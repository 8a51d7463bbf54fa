import { expect, it } from 'vitest'
import { requests } from '../watch/current-request'
import { Aside } from './aside'
import { layAside } from './lay-aside'

it('puts every part back where its mark stands, in whatever order', () => {
  const aside = new Aside()
  const [one, two] = [aside.lay('<tr>1</tr>'), aside.lay('<b>$& [x:0]</b>')]
  expect(aside.putBack(`<form>${two}</form><table>${one}</table>${two}`)).toBe(
    '<form><b>$& [x:0]</b></form><table><tr>1</tr></table><b>$& [x:0]</b>',
  )
})

it('leaves a page alone that has no part of its own, and marks of another page', () => {
  const mark = new Aside().lay('<b>other</b>')
  const aside = new Aside()
  expect(aside.putBack(`<p>${mark}</p>`)).toBe(`<p>${mark}</p>`)
  aside.lay('<b>own</b>')
  expect(aside.putBack(`<p>${mark}</p>`)).toBe(`<p>${mark}</p>`)
})

it('writes a mark that means the same as a text of a page', () => {
  const mark = new Aside().lay('')
  expect(mark).toMatch(/^\[[0-9a-f-]{36}:0\]$/)
})

it('lays aside only where the page goes out without React', () => {
  const current = { id: 'a', route: '/commitments', mayBeOlder: true }
  const aside = new Aside()
  expect(layAside('<b>1</b>')).toBeNull()
  expect(requests().run(current, () => layAside('<b>1</b>'))).toBeNull()
  const mark = requests().run({ ...current, aside }, () => layAside('<b>1</b>'))
  expect(aside.putBack(mark ?? '')).toBe('<b>1</b>')
})
