import { describe, expect, it } from 'vitest'
import { readEnv } from './env'

const LEAST = {
  DATABASE_URL: 'postgresql://localhost/gestand',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  NEXTAUTH_URL: 'https://gestand.example.nl',
}

const ISSUER = {
  OIDC_ISSUER: 'https://login.example.nl',
  OIDC_CLIENT_ID: 'gestand',
  OIDC_CLIENT_SECRET: 'geheim',
  OIDC_ROLES: 'staff=griffie',
}

describe('the configuration', () => {
  it('asks for three settings', () => {
    expect(readEnv(LEAST)).toMatchObject({ ...LEAST, TRUSTED_PROXIES: 0, OIDC_ROLES: {} })
  })

  it('lists everything that is wrong at once', () => {
    const wrong = { ...LEAST, DATABASE_URL: 'mysql://x', NEXTAUTH_SECRET: 'kort', TRUSTED_PROXIES: 'veel' }
    expect(() => readEnv(wrong)).toThrow(/DATABASE_URL: .*\n.*NEXTAUTH_SECRET: .*\n.*TRUSTED_PROXIES: /)
  })

  it.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES'])('wants %s beside an issuer', (part) => {
    expect(() => readEnv({ ...LEAST, ...ISSUER, [part]: undefined })).toThrow(`${part}: is needed`)
  })

  it('reads which groups carry which role, and says what it cannot read', () => {
    expect(readEnv({ ...LEAST, ...ISSUER }).OIDC_ROLES).toEqual({ staff: ['griffie'] })
    expect(() => readEnv({ ...LEAST, ...ISSUER, OIDC_ROLES: 'baas=griffie' })).toThrow('"baas=griffie"')
  })
})
