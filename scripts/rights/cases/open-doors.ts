import type { Case } from '../matrix'

const open = (status: number, more: Partial<Case> = {}): Case => ({
  silent: true,
  status,
  prepare: async () => ({}),
  ...more,
})

/** Routes that answer everyone alike. */
export const OPEN_CASES = {
  'app/.well-known/security.txt/route.ts#GET': open(200),
  'app/api/auth/[...nextauth]/route.ts#GET': open(200, {
    prepare: async () => ({ params: { nextauth: ['csrf'] }, address: '/api/auth/csrf' }),
  }),
  'app/api/health/route.ts#GET': open(200),
  'app/api/metrics/route.ts#GET': open(404), // no token is configured here
  'app/api/ready/route.ts#GET': open(200),
  'app/go/find/route.ts#GET': open(200, { prepare: async () => ({ address: '/go/find?q=brief' }) }),
  'app/house-style.css/route.ts#GET': open(200),
  'app/language/route.ts#POST': open(303, { prepare: async () => ({ form: { language: 'en' } }) }),
  'app/logo/route.ts#GET': open(404), // nobody set one here
  'app/sign-in/issuer/route.ts#GET': open(404), // no identity provider is configured here
  'app/sign-out/route.ts#POST': open(303),
} as const satisfies Record<string, Case>
