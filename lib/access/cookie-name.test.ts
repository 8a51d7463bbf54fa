import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { authOptions } from './auth-options'
import { cookieName, cookieOptions, SESSION_COOKIE } from './cookie-name'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-a-secret-for-tests-only')
  vi.stubEnv('DATABASE_URL', 'postgresql://nowhere/none')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('over HTTPS', () => {
  beforeEach(() => {
    vi.stubEnv('NEXTAUTH_URL', 'https://gestand.example')
  })

  it('every cookie is kept to this host, out of scripts, and off other lines', () => {
    expect(cookieName(SESSION_COOKIE)).toBe('__Host-next-auth.session-token')
    expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  })

  it('NextAuth’s own are too, on the way to the identity provider and back', () => {
    const given = Object.values(authOptions().cookies ?? {})
    expect(given.map(({ name }) => name)).toEqual([
      '__Host-next-auth.session-token',
      '__Host-next-auth.callback-url',
      '__Host-next-auth.csrf-token',
      '__Host-next-auth.pkce.code_verifier',
      '__Host-next-auth.state',
      '__Host-next-auth.nonce',
    ])
    for (const { options } of given)
      expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  })
})

it('on a line without HTTPS, where browsers would refuse such a name, it is left out', () => {
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
  expect(cookieName(SESSION_COOKIE)).toBe('next-auth.session-token')
  expect(cookieOptions().secure).toBe(false)
})
