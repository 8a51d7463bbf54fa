import type { Block, Run } from './lay-out'

const LONGEST_LINE = 160
const GAP: Run = { text: ' ', bold: false }

/**
 * A table row as it reads: figures side by side on one line, running text cell after cell. A number in front of
 * running text ("8." beside its question) stays with that text.
 */
export function rowBlocks(cells: Block[][], afterRow: boolean): Block[] {
  const filled = cells.filter((cell) => cell.some((block) => lengthOf(block) > 0))
  if (fitsOneLine(filled)) {
    const runs = filled.flatMap((cell) => cell.flatMap((block) => [GAP, ...block.runs]))
    return runs.length > 0 ? [{ runs, tight: afterRow }] : []
  }
  const [first, second, ...rest] = filled
  const label = first?.[0]
  const labelled = second?.[0]
  if (first?.length === 1 && label && labelled && isNumber(label)) {
    const joined = { ...labelled, runs: [...label.runs, GAP, ...labelled.runs] }
    return [joined, ...second.slice(1), ...rest.flat()]
  }
  return filled.flat()
}

function fitsOneLine(cells: Block[][]): boolean {
  if (cells.some((cell) => cell.length > 1)) return false
  const length = cells.flat().reduce((sum, block) => sum + lengthOf(block), 0)
  return length <= LONGEST_LINE
}

function isNumber(block: Block): boolean {
  return /^\s*\d{1,3}[.:)]?\s*$/.test(block.runs.map((run) => run.text).join(''))
}

function lengthOf(block: Block): number {
  return block.runs.reduce((sum, run) => sum + run.text.trim().length, 0)
}
