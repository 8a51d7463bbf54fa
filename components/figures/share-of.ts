import type { Line } from '@/lib/figures/queries'

type Judged = Pick<Line, 'onTime' | 'late' | 'notKept'>

/** Whatever had a promised term and came, and whatever never came. */
export const judgedOf = ({ onTime, late, notKept }: Judged) => onTime + late + notKept

/** The share that was kept on time; null where there is nothing to judge. */
export function shareOf(line: Judged): number | null {
  const judged = judgedOf(line)
  return judged > 0 ? line.onTime / judged : null
}
