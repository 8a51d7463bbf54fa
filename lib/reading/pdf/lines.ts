import type { Run } from '../lay-out'
import type { Piece } from './pieces'

/** Pieces on one baseline that read on, from left to right. */
export type Line = {
  runs: Run[]
  text: string
  left: number
  right: number
  baseline: number
  /** Size of most of its characters, in points. */
  size: number
  weight: 'bold' | 'plain' | 'mixed'
  artifact: boolean
}

/** Gaps wider than this part of the type size read as a space. */
const SPACE = 0.2
/** Pieces this close belong together, wherever in the file they stand. */
const TOUCHING = 0.6
/** A piece printed twice on nearly the same place is how some writers make bold. */
const DOUBLE_STRIKE = 0.15

export function toLines(pieces: Piece[]): Line[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (last && isDoubleStrike(last, piece)) last.bold = true
    else if (group && last && readsOn(last, piece)) group.push(piece)
    else groups.push([piece])
  }
  return joinTouching(groups)
    .map(toLine)
    .filter((line) => line.text.trim() !== '')
}

function isDoubleStrike(last: Piece, piece: Piece): boolean {
  const reach = piece.size * DOUBLE_STRIKE
  const near = Math.abs(last.left - piece.left) < reach && Math.abs(last.baseline - piece.baseline) < reach
  return near && last.text === piece.text && piece.text.trim() !== ''
}

function readsOn(last: Piece, piece: Piece): boolean {
  return (
    last.artifact === piece.artifact && sameHeight(last, piece) && piece.left > last.right - piece.size * 0.5
  )
}

/** Raised figures (footnote marks) share more than half their height with the words they follow. */
function sameHeight(a: Piece, b: Piece): boolean {
  const shared = Math.min(a.baseline, b.baseline) - Math.max(a.baseline - a.size, b.baseline - b.size)
  return shared > Math.min(a.size, b.size) * 0.5
}

/** Some writers put all bold words behind the plain ones: groups that touch on one baseline are one line. */
function joinTouching(groups: Piece[][]): Piece[][] {
  const byBaseline = new Map<number, Piece[][]>()
  const joined: Piece[][] = []
  for (const group of groups) {
    const first = group[0]
    if (!first) continue
    const neighbours = byBaseline.get(Math.round(first.baseline)) ?? []
    const home = neighbours.find((other) => touches(other, group))
    if (home) {
      home.push(...group)
      home.sort((a, b) => a.left - b.left)
    } else {
      joined.push(group)
      byBaseline.set(Math.round(first.baseline), [...neighbours, group].slice(-20))
    }
  }
  return joined
}

function touches(home: Piece[], group: Piece[]): boolean {
  const first = group[0]
  const last = group.at(-1)
  const start = home[0]
  const end = home.at(-1)
  if (!first || !last || !start || !end || start.artifact !== first.artifact) return false
  const reach = first.size * TOUCHING
  const behind = first.left - end.right
  const before = start.left - last.right
  return (
    (behind > -reach && behind < reach) || (before > -reach && before < reach) || fillsGap(home, first, last)
  )
}

function fillsGap(home: Piece[], first: Piece, last: Piece): boolean {
  return home.some((piece, index) => {
    const next = home[index + 1]
    const slack = first.size * SPACE
    return next !== undefined && first.left > piece.right - slack && last.right < next.left + slack
  })
}

function toLine(group: Piece[]): Line {
  const runs: Run[] = []
  let last: Piece | undefined
  for (const piece of group) {
    const gap = last ? piece.left - last.right : 0
    const parted = last && gap > piece.size * SPACE && !last.text.endsWith(' ') && !piece.text.startsWith(' ')
    runs.push({ text: parted ? ` ${piece.text}` : piece.text, bold: piece.bold })
    last = piece
  }
  return {
    runs,
    text: runs.map((run) => run.text).join(''),
    left: Math.min(...group.map((piece) => piece.left)),
    right: Math.max(...group.map((piece) => piece.right)),
    baseline: mainPiece(group).baseline,
    size: mainPiece(group).size,
    weight: weightOf(group),
    artifact: group.some((piece) => piece.artifact),
  }
}

function mainPiece(group: Piece[]): Piece {
  return group.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest))
}

function weightOf(group: Piece[]): Line['weight'] {
  const words = group.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
  if (words.length > 0 && words.every((piece) => piece.bold)) return 'bold'
  return words.some((piece) => piece.bold) ? 'mixed' : 'plain'
}
