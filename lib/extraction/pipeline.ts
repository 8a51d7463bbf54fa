import type { LanguagePack, Segmentation } from './language'
import { hasWord } from './letters'
import { blankFurniture, closeBreaks } from './segment/readable'
import { sheetOf } from './segment/sheet'
import type { Candidate, DetectContext, ExtractOptions, Passage, Question, Section, Span } from './types'

export type Reading = Segmentation & { candidates: Candidate[] }

/** Passages with what the detector needs besides them. */
export type Prepared = Segmentation & { readable: string; passages: Passage[]; context: DetectContext }

type Splitter = (start: number, end: number) => Span[]

/** Steps one and two: cut the document into parts, and the parts into sentences. */
export function prepare(text: string, options: ExtractOptions, language: LanguagePack): Prepared {
  const sheet = sheetOf(text)
  const segmentation = language.segment(text, options, sheet)
  const { facts, questions, sections, furniture } = segmentation
  const blanked = blankFurniture(text, furniture)
  // Rows of figures and loose marks are sentences to the splitter, and nothing to the detector.
  const split: Splitter = (start, end) =>
    language
      .splitSentences(text, start, end, furniture, sheet)
      .filter((span) => hasWord(text, span.start, span.end))
  const passages = [
    ...answersOnce(questions).map((question) => answerPassage(blanked, question, split)),
    ...sections.map((section) => sectionPassage(blanked, section, split)),
  ]
  passages.sort((one, other) => one.span.start - other.span.start)
  const readable = closeBreaks(blanked, sheet, passages)
  for (const passage of passages) passage.text = readable
  const calendar = options.calendar ?? language.defaultCalendar
  return { ...segmentation, readable, passages, context: { documentDate: facts.date, calendar, facts } }
}

/** The steps in order: segment, split, detect (with dates and scores), merge, recognise. Knows no language. */
export function run(text: string, options: ExtractOptions, language: LanguagePack): Reading {
  const { readable, passages, context, ...segmentation } = prepare(text, options, language)
  const found = language.detectCandidates(passages, context)
  const merged = language.mergeCandidates(found, readable, segmentation.questions)
  const marked = language.markRepeats(merged, options.registered ?? [])
  return {
    ...segmentation,
    candidates: readable === text ? marked : marked.map((one) => verbatim(one, text)),
  }
}

/** Questions answered together share one answer; it is read once, under the first of them. */
function answersOnce(questions: Question[]): Question[] {
  const seen = new Set<number>()
  return questions.filter(({ answerSpan: { start, end } }) => {
    if (start === end || seen.has(start)) return false
    seen.add(start)
    return true
  })
}

function answerPassage(text: string, question: Question, split: Splitter): Passage {
  const { start, end } = question.answerSpan
  return passage(text, question.answerSpan, question, null, split(start, end))
}

function sectionPassage(text: string, section: Section, split: Splitter): Passage {
  const { start, end, heading } = section
  const sentences = split(bodyStart(text, section), end)
  return passage(text, { start, end }, null, heading, sentences)
}

function passage(
  text: string,
  span: Span,
  question: Question | null,
  heading: string | null,
  sentences: Span[],
): Passage {
  return { text, span, question, sentences, heading }
}

/** Behind the heading, so that "Wethouder X:" is not read as the beginning of a sentence. */
function bodyStart(text: string, section: Section): number {
  const { start, end, heading } = section
  if (heading === null) return start
  const at = text.slice(start, Math.min(end, start + heading.length + 12)).indexOf(heading)
  if (at < 0) return start
  const after = start + at + heading.length
  return text[after] === ':' ? after + 1 : after
}

/** The source's own characters, page numbers inside a sentence included. */
function verbatim(candidate: Candidate, text: string): Candidate {
  const said = ({ start, end }: Span) => text.slice(start, end)
  return {
    ...candidate,
    quote: said(candidate),
    alsoAt: candidate.alsoAt.map((place) => ({ ...place, quote: said(place) })),
    evidence: candidate.evidence.map((place) => ({ ...place, words: said(place) })),
  }
}
