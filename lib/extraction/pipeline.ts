import type { LanguagePack, Segmentation } from './language'
import type { Candidate, DetectContext, ExtractOptions, Passage, Question, Section, Span } from './types'

export type Reading = Segmentation & { candidates: Candidate[] }

/** Passages with what the detector needs besides them. */
export type Prepared = Segmentation & { passages: Passage[]; context: DetectContext }

const WORD = /\p{L}{2}/u

type Splitter = (start: number, end: number) => Span[]

/** Rows of figures and loose marks are sentences to the splitter, and nothing to the detector. */
const hasWord = (text: string, { start, end }: Span) => WORD.test(text.slice(start, end))

/** Steps one and two: cut the document into parts, and the parts into sentences. */
export function prepare(text: string, options: ExtractOptions, language: LanguagePack): Prepared {
  const segmentation = language.segment(text, options)
  const { facts, questions, sections, furniture } = segmentation
  const split: Splitter = (start, end) =>
    language.splitSentences(text, start, end, furniture).filter((span) => hasWord(text, span))
  const passages = [
    ...answersOnce(questions).map((question) => answerPassage(text, question, split)),
    ...sections.map((section) => sectionPassage(text, section, split)),
  ]
  passages.sort((one, other) => one.span.start - other.span.start)
  const calendar = options.calendar ?? language.defaultCalendar
  return { ...segmentation, passages, context: { documentDate: facts.date, calendar, facts } }
}

/** The steps in order: segment, split, detect (with dates and scores), merge, recognise. Knows no language. */
export function run(text: string, options: ExtractOptions, language: LanguagePack): Reading {
  const { passages, context, ...segmentation } = prepare(text, options, language)
  const found: Candidate[] = []
  for (const passage of passages) {
    for (const candidate of language.detectCandidates(passage, context)) found.push(candidate)
  }
  const merged = language.mergeCandidates(found, text, segmentation.questions)
  return { ...segmentation, candidates: language.markRepeats(merged, options.registered ?? []) }
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
