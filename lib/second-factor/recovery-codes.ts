import { createHash, randomBytes } from 'node:crypto'

/** Without letters and digits that look alike, and without vowels that make words. */
const SIGNS = 'bcdfghjkmnpqrstvwxz23456789'
const GROUPS = 6
const GROUP = 4
const HOW_MANY = 10

const sign = (): string => {
  // What is left over above a multiple is thrown away, so that every sign is as likely.
  for (;;) {
    const [byte = 255] = randomBytes(1)
    if (byte < Math.floor(256 / SIGNS.length) * SIGNS.length) return SIGNS[byte % SIGNS.length] as string
  }
}

const group = () => Array.from({ length: GROUP }, sign).join('')

/** Ten codes of 114 bits each: too many to try, so that a plain hash keeps them. */
export const newRecoveryCodes = () =>
  Array.from({ length: HOW_MANY }, () => Array.from({ length: GROUPS }, group).join('-'))

/** A code as it is compared: however it was typed over. */
const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '')

export const hashRecoveryCode = (code: string, accountId: string) =>
  createHash('sha256')
    .update(`${accountId}:${plain(code)}`)
    .digest('base64url')
