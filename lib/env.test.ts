import { describe, expect, it } from 'vitest'
import { readDatabases, readEnv, VARIABLES } from './env'

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

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(readEnv({ ...LEAST, PORT: '', OIDC_ISSUER: '' })).toMatchObject({ PORT: 3000 })
    expect(() => readEnv({ ...LEAST, DATABASE_URL: '' })).toThrow('DATABASE_URL: is not set')
  })

  it('does not migrate as a role that owns nothing', () => {
    expect(() => readEnv({ ...LEAST, MIGRATE_AT_START: 'yes' })).toThrow('DATABASE_OWNER_URL: is needed')
  })

  it('asks for no more than the databases where only those are used', () => {
    expect(readDatabases({ DATABASE_URL: LEAST.DATABASE_URL })).toEqual({ DATABASE_URL: LEAST.DATABASE_URL })
    expect(() => readDatabases({})).toThrow('DATABASE_URL: is not set')
  })

  it('knows which variables must be set', () => {
    expect(VARIABLES.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      'DATABASE_URL',
      'NEXTAUTH_SECRET',
      'NEXTAUTH_URL',
    ])
  })

  it.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES'])('wants %s beside an issuer', (part) => {
    expect(() => readEnv({ ...LEAST, ...ISSUER, [part]: undefined })).toThrow(`${part}: is needed`)
  })

  it('reads which groups carry which role, and says what it cannot read', () => {
    expect(readEnv({ ...LEAST, ...ISSUER }).OIDC_ROLES).toEqual({ staff: ['griffie'] })
    expect(() => readEnv({ ...LEAST, ...ISSUER, OIDC_ROLES: 'baas=griffie' })).toThrow('"baas=griffie"')
  })
})
