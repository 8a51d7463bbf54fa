import { pageStarts } from './pages'
import { paragraphsOf } from './paragraphs'
import { type Mark, type Span, type Stretch, stretchesOf } from './stretches'

export type SourceQuestion = Span & { position: number; number: number; also: number[]; answerStart: number }
export type Source = {
  text: string
  /** Offset where each page starts; empty where the format has no pages. */
  pages: number[]
  questions: SourceQuestion[]
}

/** Who speaks: the letter's own frame, the one who asks, the one who answers. */
export type Voice = 'letter' | 'question' | 'answer'
export type SourceParagraph = {
  start: number
  voice: Voice
  /** Number of the page that begins here. */
  page: number | null
  lines: Run[][]
}
/** A stretch with its words: parts are drawn without the whole text at hand. */
export type Run = Stretch & { text: string }
/** A question with its answer, or what stands between questions. */
export type SourcePart = { question: SourceQuestion | null; start: number; paragraphs: SourceParagraph[] }

/** Where the answer begins on the page: with the label before it (`Antwoord:`), where that stands on the same line. */
function answerAt(text: string, { start, answerStart }: SourceQuestion): number {
  const line = text.lastIndexOf('\n', answerStart - 1) + 1
  return line > start ? line : answerStart
}

function voiceOf(text: string, question: SourceQuestion | null, at: number): Voice {
  if (!question) return 'letter'
  return at < answerAt(text, question) ? 'question' : 'answer'
}

/** A document as it is shown: part by part, paragraph by paragraph, every line cut at its marks. */
export function sourceParts({ text, pages, questions }: Source, marks: Mark[]): SourcePart[] {
  const inOrder = [...questions].sort((a, b) => a.start - b.start)
  const paragraphs = paragraphsOf(
    text,
    inOrder.flatMap((question) => [question.start, answerAt(text, question), question.end]),
  )
  const cut = stretchesOf(
    paragraphs.flatMap(({ lines }) => lines),
    marks,
  )
  const starts = pageStarts(pages, paragraphs)
  const parts: SourcePart[] = []
  let asked = 0
  let line = 0
  for (const [index, { start, lines }] of paragraphs.entries()) {
    while (asked < inOrder.length && inOrder[asked]!.end <= start) asked++
    const next = inOrder[asked]
    const question = next && next.start <= start ? next : null
    let part = parts.at(-1)
    if (!part || part.question !== question) {
      part = { question, start, paragraphs: [] }
      parts.push(part)
    }
    const own = cut
      .slice(line, line + lines.length)
      .map((stretches) => stretches.map((one) => ({ ...one, text: text.slice(one.start, one.end) })))
    part.paragraphs.push({
      start,
      voice: voiceOf(text, question, start),
      page: starts[index] ?? null,
      lines: own,
    })
    line += lines.length
  }
  return parts
}
