import { describe, expect, it } from 'vitest'
import type { Issuer } from './issuer'
import { vouchedBy } from './vouched-by'

const ISSUER: Issuer = {
  address: 'https://login.example.nl',
  clientId: 'gestand',
  clientSecret: 'geheim',
  name: 'Gemeente',
  groupsClaim: 'groups',
  groupRoles: { staff: ['griffie'] },
  trustsAddresses: false,
}
const TOKEN = {
  sub: '42',
  email: 'Griet@example.nl',
  email_verified: true,
  name: ' Griet ',
  groups: ['griffie'],
}

describe('what an ID token says', () => {
  it('is someone with a role, named by the issuer and its own name for them', () => {
    expect(vouchedBy(ISSUER, TOKEN)).toEqual({
      subject: 'https://login.example.nl|42',
      email: 'Griet@example.nl',
      emailVerified: true,
      name: 'Griet',
      role: 'staff',
    })
  })

  it('is nobody without a name of the issuer’s or an address', () => {
    expect(vouchedBy(ISSUER, { ...TOKEN, sub: undefined })).toBeNull()
    expect(vouchedBy(ISSUER, { ...TOKEN, email: 'geen adres' })).toBeNull()
  })

  it('takes an address nobody verified as such only where the council says so', () => {
    const token = { ...TOKEN, email_verified: undefined }
    expect(vouchedBy(ISSUER, token)?.emailVerified).toBe(false)
    expect(vouchedBy({ ...ISSUER, trustsAddresses: true }, token)?.emailVerified).toBe(true)
    expect(
      vouchedBy({ ...ISSUER, trustsAddresses: true }, { ...TOKEN, email_verified: 'false' })?.emailVerified,
    ).toBe(false)
  })

  it.each([undefined, 'griffie', [1, 2], [{ name: 'griffie' }]])(
    'gives no role for groups like %j',
    (groups) => {
      expect(vouchedBy(ISSUER, { ...TOKEN, groups })?.role).toBeNull()
    },
  )
})
