import { processWide } from './process-wide'

/** More at once only makes all of them wait longer, and holds the memory of each meanwhile. */
export const MOST_IN_HAND = 100

const standing = processWide('in-hand', () => ({ requests: 0 }))

/** One request that began. @returns to be called when it has ended */
export function takeInHand(): () => void {
  standing().requests += 1
  return () => {
    standing().requests -= 1
  }
}

/** Whether this server has more in hand than it can answer in good time. */
export const isOverrun = () => standing().requests > MOST_IN_HAND
