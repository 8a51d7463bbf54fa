import { expect, it } from 'vitest'
import { withoutScripts } from './without-scripts'

const OWN = '<script src="/page-1a2b.js" async="" nonce="x"></script>'
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="nl"><head>${head}</head><body>${body}</body></html>`

it('leaves out what fetches and what runs, and keeps words, styles and our own script', () => {
  const html = page(
    `<link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>${OWN}` +
      '<script src="/_next/b.js" async="" nonce="x"></script>',
    '<p>a &lt;script&gt; is a word here</p><script nonce="x">self.__next_f.push([1,"\\u003c/script>"])</script>' +
      '<link rel="preload" href="/a.woff2" as="font"/>',
  )
  expect(withoutScripts(html)).toBe(
    page(
      `<link rel="stylesheet" href="/a.css"/>${OWN}`,
      '<p>a &lt;script&gt; is a word here</p><link rel="preload" href="/a.woff2" as="font"/>',
    ),
  )
})

it.each([
  [
    'a page that comes in pieces',
    page('', '<div hidden id="S:0">later</div><script>$RC("B:0","S:0")</script>'),
  ],
  [
    'what only scripts draw',
    '<html id="__next_error__"><head></head><body><script>draw()</script></body></html>',
  ],
])('leaves %s as it is', (_what, html) => {
  expect(withoutScripts(html)).toBe(html)
})
