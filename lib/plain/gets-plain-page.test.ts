import { expect, it } from 'vitest'
import { getsPlainPage } from './gets-plain-page'

const isPage = (route: string) => route === '/commitments'

it.each([
  ['GET', '/commitments', {}, true],
  ['POST', '/commitments', { cookie: 'language=nl' }, true],
  ['HEAD', '/commitments', {}, false],
  ['GET', '/feeds/[file]', {}, false],
  ['GET', '/commitments', { rsc: '1' }, false],
  ['POST', '/commitments', { 'next-action': 'x' }, false],
  ['GET', '/commitments', { cookie: 'language=nl; next-auth.session-token=x' }, false],
  ['GET', '/commitments', { cookie: '__Host-next-auth.session-token=x' }, false],
])('%s %s with %j: %s', (method, route, headers, plain) => {
  expect(getsPlainPage({ method, headers }, route, isPage)).toBe(plain)
})
