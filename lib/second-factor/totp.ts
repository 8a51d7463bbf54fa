import { Secret, TOTP } from 'otpauth'

/** Codes as every authenticator app makes them (RFC 6238): six digits, a new one every thirty seconds. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const

const SECRET_BYTES = 20

const totp = (secret: string, named: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...SHAPE, ...named, secret: Secret.fromBase32(secret) })

/** A new secret, in base32 as apps take it. */
export const newSecret = () => new Secret({ size: SECRET_BYTES }).base32

/** The address that a QR code hands to an app. */
export const keyUri = (secret: string, issuer: string, label: string) =>
  totp(secret, { issuer, label }).toString()

/** The time step whose code this is; null where it is not the present one or its neighbour (clocks differ a little). */
export function stepOf(secret: string, code: string, at: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: at.getTime(), window: 1 })
  return delta === null ? null : Math.floor(at.getTime() / (SHAPE.period * 1000)) + delta
}

/** The code of a moment. */
export const codeAt = (secret: string, at: Date) => totp(secret).generate({ timestamp: at.getTime() })
