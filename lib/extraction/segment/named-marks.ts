import { CODE, LOOSE_NUMBER, PARTY_THEN_NUMBER } from '../languages/nl/question-heads'
import { isDigitAt, isLetterAt } from '../letters'
import { headAt, mayBeKnown, rowAt } from './heads'
import { isSpace, type Line } from './lines'
import type { Mark } from './marks'
import { areParties, type Names, namesIn } from './names'
import type { Sheet } from './sheet'

const LONGEST = 160
const LONGEST_NAME = 60

type Named = { mark: Mark; names: Names }

/**
 * Questions that begin with who asks, in a letter that marks none with a word in front: "D66, vraag 4", "4 (D66). Wat ...",
 * and rows of a table with the number, the party and the question in cells of their own.
 */
export function findNamedMarks({ text, pointing }: Sheet, lines: readonly Line[]): Mark[] {
  const worded = ofParties(findWorded(text, lines, pointing))
  if (worded.length > 0) return worded
  const coded = asking(text, ofParties(inSequence(find(text, lines, codeAt))))
  const numbered = asking(text, ofParties(inSequence(find(text, lines, numberedAt))))
  return coded.length > numbered.length ? coded : numbered
}

/** "D66, vraag 4 (blz. 12)", on lines in which the word may stand early. */
function findWorded(text: string, lines: readonly Line[], pointing: readonly number[]): Named[] {
  let next = 0
  return lines.flatMap((line, index) => {
    while (next < pointing.length && pointing[next]! < line.start) next++
    if (next === pointing.length || pointing[next]! > Math.min(line.end, line.start + LONGEST)) return []
    return wordedAt(text, line, index) ?? []
  })
}

function wordedAt(text: string, line: Line, index: number): Named | null {
  const match = PARTY_THEN_NUMBER.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))
  const names = match && namesIn(match.groups!.who!)
  if (!match || !names) return null
  const { number, page = null } = match.groups!
  const body = line.start + match[0].length
  return { names, mark: markOf(line, index, Number(number), body, { ...names, page }) }
}

type Reader = (text: string, line: Line, index: number) => Named | null

function find(text: string, lines: readonly Line[], reader: Reader): Named[] {
  const found: Named[] = []
  for (let index = 0; index < lines.length; index++) {
    const named = reader(text, lines[index]!, index)
    if (named) found.push(named)
  }
  return found
}

/** "D66-3 Hoeveel ...". */
function codeAt(text: string, line: Line, index: number): Named | null {
  if (!mayBeKnown(text, line.start)) return null
  const match = CODE.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))
  if (!match) return null
  const names = { party: match.groups!.party!, known: true, topic: null }
  const body = line.start + match[0].length
  return { names, mark: markOf(line, index, Number(match.groups!.number), body, { ...names, page: null }) }
}

/** A number with the party behind it, on its line or the next one. */
function numberedAt(text: string, line: Line, index: number): Named | null {
  // Most lines begin with a letter, under another one with text.
  if (isLetterAt(text, line.start)) return isNumberAbove(text, line.start) ? cellAt(text, line, index) : null
  if (!isDigitAt(text, line.start)) return null
  const match = LOOSE_NUMBER.exec(text.slice(line.start, Math.min(line.end, line.start + 12)))
  if (!match) return null
  const number = Number(match[1])
  const at = line.start + match[0].length
  if (at >= line.end) return null
  const head = headAt(text, at, line.end) ?? rowAt(text, at, line.end)
  return head && { names: head, mark: markOf(line, index, number, head.body, head) }
}

/** Whether a figure, and perhaps a stop, is the last thing above the line that begins at `start`. */
function isNumberAbove(text: string, start: number): boolean {
  let at = start
  while (at > 0 && start - at < 8 && isSpace(text.charCodeAt(at - 1))) at--
  return at > 0 && at < start && (isDigitAt(text, at - 1) || isDigitAt(text, at - 2))
}

/** A party alone on its line, under a line with nothing but its number, which may have been taken for that of a page. */
function cellAt(text: string, line: Line, index: number): Named | null {
  const above = /(?:^|[\n\f\r])[^\S\n\f\r]*(\d{1,3})[.:]?\s*$/u.exec(
    text.slice(Math.max(0, line.start - 16), line.start),
  )
  const names =
    above && line.end - line.start <= LONGEST_NAME ? namesIn(text.slice(line.start, line.end)) : null
  if (!above || !names) return null
  const start = line.start - above[0].trimStart().length
  return {
    names,
    mark: markOf({ ...line, start }, index, Number(above[1]), line.end, { ...names, page: null }),
  }
}

function markOf(
  line: Line,
  index: number,
  number: number,
  body: number,
  { party, topic, page }: Pick<Mark, 'party' | 'topic' | 'page'>,
): Mark {
  const start = line.start
  return {
    kind: 'question',
    rule: 'named',
    line: index,
    start,
    body: Math.min(body, line.end),
    numbers: [number],
    party,
    topic,
    page,
  }
}

/** The marks whose numbers follow each other upwards or start again at one: page numbers and years do not. */
function inSequence(found: Named[]): Named[] {
  const kept: Named[] = []
  for (const named of found) {
    const number = named.mark.numbers[0]!
    const last = kept.at(-1)?.mark.numbers[0] ?? 0
    if (number === 1 || number === last + 1) kept.push(named)
  }
  return kept
}

/** The marks where most of them ask something before the next: a list of parties is numbered too. */
function asking(text: string, marks: Mark[]): Mark[] {
  const asked = marks.filter(({ body }, index) => text.slice(body, marks[index + 1]?.start).includes('?'))
  return asked.length * 2 >= marks.length ? marks : []
}

/** One mark may be chance: two that follow each other are none. */
function ofParties(found: Named[]): Mark[] {
  const known = found.filter(({ names }) => names.known)
  const kept = areParties(
    found.map(({ mark, names }) => ({ ...names, page: mark.page })),
    found.length,
  )
    ? found
    : known
  return known.length > 1 ? kept.map(({ mark }) => mark) : []
}
