import { expect, it } from 'vitest'
import { JUST_WROTE, mayBeOlder } from './may-be-older'

it.each([
  ['GET', '/commitments', undefined, true],
  ['HEAD', '/', 'language=nl', true],
  ['POST', '/commitments', undefined, false],
  ['GET', '/documents/[id]', undefined, true],
  ['GET', '/committees', undefined, true],
  ['GET', '/documentsx', undefined, false],
  ['GET', '/password/new', undefined, false],
  ['GET', '/feeds/[file]', undefined, false],
  ['GET', 'other', undefined, false],
  ['GET', '/api/ready', undefined, false],
  ['GET', '/api/auth/[...nextauth]', undefined, false],
  ['GET', '/sign-in/issuer', undefined, false],
  ['GET', '/commitments', 'language=nl; next-auth.session-token=x', false],
  ['GET', '/commitments', '__Host-next-auth.session-token=x', false],
  ['GET', '/commitments', `${JUST_WROTE}=1`, false],
])('%s %s with %s: %s', (method, route, cookie, older) => {
  expect(mayBeOlder(method, route, cookie)).toBe(older)
})
