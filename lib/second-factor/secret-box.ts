import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '../env'

/**
 * What the database keeps of a second factor is encrypted (AES-256-GCM) with a key derived from NEXTAUTH_SECRET, and
 * bound to its account: a copy of the database makes no codes, and a row moved to another account opens nothing.
 */

const IV = 12
const TAG = 16

const key = () =>
  Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, 'gestand', 'second factor, version 1', 32))

/** @returns base64url of nonce, tag and what is locked */
export function lock(words: string, accountId: string): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(accountId))
  const locked = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), locked]).toString('base64url')
}

/** What was locked for this account; null where it was not, or NEXTAUTH_SECRET is another one since. */
export function unlock(box: string, accountId: string): string | null {
  const bytes = Buffer.from(box, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, IV))
    decipher.setAAD(Buffer.from(accountId)).setAuthTag(bytes.subarray(IV, IV + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
