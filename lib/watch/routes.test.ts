import { expect, it } from 'vitest'
import { routeTeller } from './routes'

const routeOf = routeTeller([
  { page: '/', regex: '^/(?:/)?$' },
  { page: '/commitments/start', regex: '^/commitments/start(?:/)?$' },
  { page: '/commitments/[number]', regex: '^/commitments/([^/]+?)(?:/)?$' },
])

it.each([
  ['/', '/'],
  ['/commitments/start', '/commitments/start'],
  ['/commitments/T2026-0001', '/commitments/[number]'],
  ['/commitments/T2026-0001/', '/commitments/[number]'],
  ['/_next/static/chunks/x.js', 'files'],
  ['/page-1A2B.js', 'files'],
  ['/wp-login.php', 'other'],
])('tells %s by its pattern, %s', (path, route) => {
  expect(routeOf(path)).toBe(route)
})
