/** Places of the bars of a chart, in per cent of its width. Pure. */

export type Part = { x: number; width: number }

/** One bar laid end to end; all zero where it has nothing. `full` is what the whole width stands for. */
export function partsOf(values: readonly number[], full: number): Part[] {
  let x = 0
  return values.map((value) => {
    const width = full > 0 ? (value / full) * 100 : 0
    const part = { x, width }
    x += width
    return part
  })
}

/** Shares fill the width of every bar; counts are measured against the longest one. */
export function fullOf(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  shares: boolean,
): number {
  const total = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0)
  return shares ? total(values) : Math.max(0, ...rows.map(total))
}
