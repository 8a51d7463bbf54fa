import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

it.each([
  ['what the only proxy saw', '198.51.100.7', 1, '198.51.100.7'],
  ['what the proxy saw, not what the client says of itself', '10.0.0.1, 198.51.100.7', 1, '198.51.100.7'],
  ['the outermost of two proxies', '6.6.6.6, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['nothing when no proxy of ours stands in front', '6.6.6.6', 0, null],
  ['nothing when the request came past the proxies', null, 1, null],
  ['nothing when fewer hops are named than we have', '198.51.100.7', 2, null],
])('knows %s', (_case, header, trusted, address) => {
  expect(clientAddress(header, trusted)).toBe(address)
})
