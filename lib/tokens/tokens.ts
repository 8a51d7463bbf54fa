import { randomBytes } from 'node:crypto'
import { hashOfSecret } from '../access/secrets'
import type { Tx } from '../db/client'
import type { OneTimeToken, TokenPurpose } from '../db/generated/client'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long each kind works, in milliseconds. */
export const LIFE: Record<TokenPurpose, number> = {
  set_up: DAY,
  invitation: 7 * DAY,
  reset: HOUR,
  second_step: 10 * MINUTE,
}

type Table = Pick<Tx, 'oneTimeToken'>
type Owner = { purpose: TokenPurpose; accountId: string | null }

/**
 * Makes a token that works once, and takes away those of the same purpose and owner: the newest link is the one that
 * counts. Those that ran out are swept along. @returns the secret; only its hash is kept
 */
export async function makeToken(tx: Table, owner: Owner, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const replaced = owner.accountId === null ? [] : [owner]
  await tx.oneTimeToken.deleteMany({ where: { OR: [...replaced, { expiresAt: { lte: at } }] } })
  const expiresAt = new Date(at.getTime() + LIFE[owner.purpose])
  await tx.oneTimeToken.create({ data: { hash: hashOfSecret(token), ...owner, createdAt: at, expiresAt } })
  return token
}

/** What a token is for, as long as it works; null else. Reading does not use it up. */
export function findToken(
  tx: Table,
  purpose: TokenPurpose,
  token: string,
  at: Date,
): Promise<OneTimeToken | null> {
  return tx.oneTimeToken.findFirst({ where: { hash: hashOfSecret(token), purpose, expiresAt: { gt: at } } })
}

/** Uses a token up. @returns whether it still worked: of two at once, one is told so */
export async function spendToken(
  tx: Table,
  purpose: TokenPurpose,
  token: string,
  at: Date,
): Promise<boolean> {
  const where = { hash: hashOfSecret(token), purpose, expiresAt: { gt: at } }
  return (await tx.oneTimeToken.deleteMany({ where })).count === 1
}
