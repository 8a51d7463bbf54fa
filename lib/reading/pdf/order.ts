import type { Line } from './lines'

/**
 * Lines in reading order. The order of the file is right for most writers, tables and columns included; where it
 * jumps back up over lines it already gave, the page is read from top to bottom instead.
 */
export function inReadingOrder(lines: Line[]): Line[] {
  let mixedUp = false
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1]
    const line = lines[index]
    if (!before || !line || before.baseline - line.baseline < line.size * 0.5) continue
    // Back up beside what was read is the next column or cell.
    if (!overlaps(before, line)) return lines
    mixedUp = true
  }
  return mixedUp ? [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left) : lines
}

function overlaps(a: Line, b: Line): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared > Math.min(a.right - a.left, b.right - b.left) * 0.3
}
