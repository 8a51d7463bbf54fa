/** Undoing is offered for ten seconds; the page and a press on it take their time to travel, so a little more is taken. */
export const UNDO_SECONDS = 10
const ON_THE_WAY = 2

export function isInTime(finishedAt: Date, at: Date): boolean {
  return at.getTime() - finishedAt.getTime() <= (UNDO_SECONDS + ON_THE_WAY) * 1000
}

/** Whole seconds for which the page still offers it. */
export function secondsLeft(finishedAt: Date, at: Date): number {
  const passed = (at.getTime() - finishedAt.getTime()) / 1000
  return Math.max(0, Math.ceil(UNDO_SECONDS - passed))
}
