import { hash, verify } from '@node-rs/argon2'

/** argon2id with the parameters OWASP names as the minimum (19 MiB, two passes, one lane). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hash of no password at all: verified against when the account does not exist, so that both take as long. */
const NOBODY = hash('no account has this password', COST)

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/** Constant work whether or not there is a hash to compare with. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await NOBODY), password)
  return passwordHash !== null && matches
}
