import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '../env'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Whether a request shows the token of `METRICS_TOKEN`. A machine asks, which has no account: this is no act of the
 * policy. Without a token nobody may.
 */
export function mayReadMetrics(authorization: string | null): boolean {
  const { METRICS_TOKEN } = env()
  if (!METRICS_TOKEN) return false
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${METRICS_TOKEN}`))
}
