import { createHash } from 'node:crypto'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '../db/client'
import { Forbidden } from '../errors'
import { pseudonym, tellSecurity } from '../watch/tell-security'
import { LIMITS, type LimitName } from './limits'

/**
 * Tries are counted in PostgreSQL, so that several servers share them and a restart forgets none. What is counted by
 * (an address, an account) is stored as its hash, and only as long as it counts.
 */
function limiter(name: LimitName) {
  const { tries: points, within: duration } = LIMITS[name]
  return new RateLimiterPrisma({
    ...{ storeClient: db(), tableName: 'spentTries', keyPrefix: name, points, duration },
    clearExpiredByTimeout: false, // see below: no timer that outlives a request
  })
}

const hidden = (key: string) => createHash('sha256').update(key).digest('base64url')

/**
 * Counts one try before it is made, so that many at once are all counted.
 * @param key what this limit is counted by: an e-mail address, a network address or an account's id
 * @throws Forbidden `too_many_tries` with the minutes to wait
 */
export async function spendTry(name: LimitName, key: string): Promise<void> {
  try {
    const { isFirstInDuration } = await limiter(name).consume(hidden(key))
    if (isFirstInDuration) await forgetExpired()
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    tellSecurity('limit.reached', { code: name, address: pseudonym(key) })
    throw new Forbidden('too_many_tries', { minutes: Math.ceil(refused.msBeforeNext / 60_000) })
  }
}

/** The try was a good one and does not count; the others do. */
export async function giveBackTry(name: LimitName, key: string): Promise<void> {
  await limiter(name).reward(hidden(key))
}

/** The try was a good one: what was counted for this key is forgotten. */
export async function forgetTries(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(hidden(key))
}

/** Who starts a count sweeps out the ended ones, so that the table stays as small as what is going on. */
async function forgetExpired() {
  await db().spentTries.deleteMany({ where: { expire: { lt: new Date() } } })
}
