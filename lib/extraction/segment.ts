import type { Segmentation } from './language'
import { readLetterFacts } from './letter-facts'
import { findAskedAbove } from './segment/asked-above'
import { findBareMarks } from './segment/bare-numbers'
import { joinBold, type Layout } from './segment/bold'
import { type Furniture, findFurniture, withoutFurniture } from './segment/furniture'
import { readHeads } from './segment/heads'
import { readHeadsAbove } from './segment/heads-above'
import { findInlineAnswers } from './segment/inline-answers'
import { type Line, splitLines } from './segment/lines'
import { findLoneNumbers, loneMarks, withoutNumbers } from './segment/lone-numbers'
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
  const bold = joinBold(text, options.hints?.bold ?? [])
  const { furniture, lines, marks } = readMarks(sheet, all, bold)
  const zones = cutZones(text, lines, marks, furniture)
  const preamble = Math.min(zones[0]?.mark.start ?? text.length, PREAMBLE)
  const facts = readLetterFacts(sheet, preamble, options.documentDate ?? null)
  const initial = { party: partyInText(text, 0, preamble), topic: topicOf(facts.subjects) }
  const questions = zones.length > 0 ? buildQuestions(text, zones, { sheet, bold, furniture }, initial) : []
  const sections = around(text, zones, questions).flatMap((span) => findSections(text, lines, span))
  return { facts, questions, sections, furniture }
}

type Marked = { furniture: Furniture; lines: Line[]; marks: Mark[] }

/** The marks, and the lines without page furniture; a number on a line of its own may be a question's and not a page's. */
function readMarks(sheet: Sheet, all: Line[], bold: Span[]): Marked {
  const { text } = sheet
  const furniture = findFurniture(text, all)
  const lines = withoutFurniture(all, furniture)
  const marks = questionMarks(text, lines, { sheet, bold, furniture })
  if (marks.length > 0) return { furniture, lines, marks }
  const numbers = findLoneNumbers(sheet, all)
  if (numbers.size === 0) return { furniture, lines, marks }
  const pages = withoutNumbers(furniture, numbers)
  const kept = withoutFurniture(all, pages)
  return { furniture: pages, lines: kept, marks: loneMarks(text, kept, numbers) }
}

/** Marks of the document, those in the rows of its tables among them. */
function questionMarks(text: string, lines: Line[], layout: Layout): Mark[] {
  const rows = findTableMarks(text, lines)
  const marks = readTopicLines(text, lines, proseMarks(text, lines, layout, rows))
  return rows.length === 0 ? marks : inOrder([...marks, ...rows])
}

/** Marks outside of tables; without a single question the answers found mean nothing. */
function proseMarks(text: string, lines: Line[], layout: Layout, rows: Mark[]): Mark[] {
  const marks = inOrder([...findMarks(text, lines), ...findInlineAnswers(layout.sheet, lines)])
  if (marks.some(({ kind }) => kind === 'question'))
    return readTails(text, lines, readHeads(text, lines, readHeadsAbove(text, lines, marks)))
  const named = findNamedMarks(layout.sheet, lines)
  const bare = findBareMarks(text, lines, marks, layout, rows)
  if (named.length > bare.length) return inOrder([...marks, ...named])
  if (bare.length > 0) return readHeads(text, lines, inOrder([...marks, ...bare]))
  const asked = findAskedAbove(text, lines, marks)
  return asked.length === 0 ? [] : inOrder([...marks, ...asked])
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
