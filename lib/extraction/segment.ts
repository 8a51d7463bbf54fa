import type { Segmentation } from './language'
import { readLetterFacts } from './letter-facts'
import { findBareMarks } from './segment/bare-numbers'
import { joinBold, type Layout } from './segment/bold'
import { findFurniture, withoutFurniture } from './segment/furniture'
import { readHeads } from './segment/heads'
import { readHeadsAbove } from './segment/heads-above'
import { type Line, splitLines } from './segment/lines'
import { findMarks, type Mark } from './segment/marks'
import { findNamedMarks } from './segment/named-marks'
import { partyInText } from './segment/parties'
import { buildQuestions } from './segment/questions'
import { findSections } from './segment/sections'
import { type Sheet, sheetOf } from './segment/sheet'
import { findTableMarks } from './segment/tables'
import { readTails } from './segment/tails'
import { topicOf } from './segment/topic'
import { readTopicLines } from './segment/topic-lines'
import { cutZones, type Zone } from './segment/zones'
import type { ExtractOptions, Question, Span } from './types'

// What a letter says of itself stands on its first pages.
const PREAMBLE = 8_000

/**
 * Cuts a document into questions with their answers; what stands before and after them, or a text without any, into
 * sections. Spans are offsets into `text`; the parts never overlap, except that questions may share one answer.
 */
export function segment(
  text: string,
  options: Pick<ExtractOptions, 'documentDate' | 'hints'>,
  sheet: Sheet = sheetOf(text),
): Segmentation {
  const all = splitLines(sheet)
  const furniture = findFurniture(text, all)
  const lines = withoutFurniture(all, furniture)
  const bold = joinBold(text, options.hints?.bold ?? [])
  const marks = questionMarks(text, lines, { sheet, bold, furniture })
  const zones = cutZones(text, lines, marks, furniture)
  const preamble = Math.min(zones[0]?.mark.start ?? text.length, PREAMBLE)
  const facts = readLetterFacts(sheet, preamble, options.documentDate ?? null)
  const initial = { party: partyInText(text, 0, preamble), topic: topicOf(facts.subjects) }
  const questions = zones.length > 0 ? buildQuestions(text, zones, { sheet, bold, furniture }, initial) : []
  const sections = around(text, zones, questions).flatMap((span) => findSections(text, lines, span))
  return { facts, questions, sections, furniture }
}

/** Marks of the document, those in the rows of its tables among them. */
function questionMarks(text: string, lines: Line[], layout: Layout): Mark[] {
  const rows = findTableMarks(text, lines)
  const marks = readTopicLines(text, lines, proseMarks(text, lines, layout, rows))
  return rows.length === 0 ? marks : inOrder([...marks, ...rows])
}

/** Marks outside of tables; without a single question the answers found mean nothing. */
function proseMarks(text: string, lines: Line[], layout: Layout, rows: Mark[]): Mark[] {
  const marks = findMarks(text, lines)
  if (marks.some(({ kind }) => kind === 'question'))
    return readTails(text, lines, readHeads(text, lines, readHeadsAbove(text, lines, marks)))
  const named = findNamedMarks(layout.sheet, lines)
  const bare = findBareMarks(text, lines, marks, layout, rows)
  if (named.length > bare.length) return inOrder([...marks, ...named])
  return bare.length === 0 ? [] : readHeads(text, lines, inOrder([...marks, ...bare]))
}

const inOrder = (marks: Mark[]) => marks.sort((one, other) => one.start - other.start)

/** The stretches before the first question and after the last answer. */
function around(text: string, zones: Zone[], questions: Question[]): Span[] {
  const first = zones[0]
  if (!first || questions.length === 0) return [{ start: 0, end: text.length }]
  const last = zones.at(-1)!
  return [
    { start: 0, end: first.headings[0]?.start ?? first.mark.start },
    { start: last.body.end, end: text.length },
  ]
}
