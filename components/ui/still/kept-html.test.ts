import { expect, test, vi } from 'vitest'
import { keptHtml } from './kept-html'

test('draws once for the same facts, and anew for others', () => {
  const draw = vi.fn(() => '<b>1</b>')
  expect([keptHtml('["nl",1]', draw), keptHtml('["nl",1]', draw)]).toEqual(['<b>1</b>', '<b>1</b>'])
  expect(draw).toHaveBeenCalledTimes(1)
  keptHtml('["en",1]', draw)
  expect(draw).toHaveBeenCalledTimes(2)
})

test('keeps no more than it may, and then begins anew', () => {
  const draw = vi.fn(() => 'x')
  keptHtml('first', draw)
  keptHtml('much', () => 'x'.repeat(8_000_000))
  keptHtml('first', draw)
  expect(draw).toHaveBeenCalledTimes(2)
})
