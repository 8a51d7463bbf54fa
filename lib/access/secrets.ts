import { createHash, createHmac } from 'node:crypto'
import { env } from '../env'

/** What a secret opens; it begins with this word, so that one that leaked can be recognised for what it is. */
export type SecretKind = 'feed' | 'api'

/** A keyed digest of words: only this server can have made it, and makes it again at will. */
export const signed = (words: string): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(words).digest('base64url')

/**
 * The secret of a row, reckoned from its id and this server's own secret: the owner can be shown it, while the database
 * holds its hash only. Who reads the database, or a copy of it, cannot use it.
 */
export function secretOf(kind: SecretKind, id: string): string {
  return `gestand_${kind}_${signed(`${kind}:${id}`)}`
}

/** What is kept of a secret. It is too long to guess, so that no slow hash is needed. */
export const hashOfSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')
