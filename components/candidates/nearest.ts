export type Target = { value: string; label: string }

/** A longer list nobody reads through; what is farther off can be merged by its number once it is registered. */
const EACH_WAY = 15

/** The others around one, in order of place. */
export function nearest(targets: Target[], id: string): Target[] {
  const at = targets.findIndex(({ value }) => value === id)
  const from = Math.max(0, at - EACH_WAY)
  return targets.slice(from, at + EACH_WAY + 1).filter(({ value }) => value !== id)
}
