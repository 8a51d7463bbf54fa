import { processWide } from '../watch/process-wide'

const standing = processWide('away', () => ({ away: false }))

/** Whether the database did not answer this server when it was last asked (lookout.ts). Never so in a command. */
export const isDatabaseAway = () => standing().away

/** @returns whether that is news */
export function noteAway(away: boolean): boolean {
  const news = standing().away !== away
  standing().away = away
  return news
}
