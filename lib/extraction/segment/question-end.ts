import { ANSWER_OPENING, REQUEST_START, REQUEST_TAIL } from '../languages/nl/segment-marks'
import { Sentences } from '../sentences'
import type { Span } from '../types'
import { boldFrom, type Layout } from './bold'
import { trimSpan } from './lines'

// A question longer than this is no question; the rest of the zone need not be split to find its end.
const REACH = 4000
const MOST_BETWEEN = 3
const ASKS = /\?["'’”)\]]*(?:\s*(?:\[\d{1,3}\]|\d{1,2}\)?|[¹²³⁴-⁹]+))*$/u
const ENDS = /[.?!:…]["'’”)\]]*(?:\s*\[?\d{1,2}[\])]?)*$/u

function asks(text: string, { start, end }: Span): boolean {
  if (text[end - 1] === '?') return end > start
  // A plain stop behind it, and no mark of a note, says that nothing is asked.
  return text[end - 1] !== '.' && ASKS.test(text.slice(Math.max(start, end - 40), end))
}

/** Where a question ends that runs in bold, or -1 where bold says nothing (only the mark, or a word in it, is bold). */
function boldEnd(text: string, body: number, end: number, bold: Span[]): number {
  const run = boldFrom(bold, body)
  if (!run || run.start > body + 3) return -1
  const bolded = trimSpan(text, { start: body, end: Math.min(run.end, end) })
  const rest = trimSpan(text, { start: bolded.end, end })
  const whole =
    ENDS.test(text.slice(Math.max(body, bolded.end - 40), bolded.end)) ||
    /\n\s*$/.test(text.slice(bolded.end, rest.start))
  return whole && bolded.end > bolded.start && rest.end > rest.start ? bolded.end : -1
}

/**
 * End of the question in the zone `[body, end)` whose answer starts without a mark: where the bold run ends, else behind
 * the last question mark of its opening run of sentences, else behind its first paragraph.
 */
export function questionEnd(body: number, end: number, { sheet, bold, furniture }: Layout): number {
  const { text } = sheet
  if (body >= end) return end
  const marked = boldEnd(text, body, end, bold)
  if (marked >= 0) return marked
  const reach = Math.min(end, body + REACH)
  const sentences = new Sentences(sheet, body, reach, furniture)
  const first = firstAsking(text, sentences, 0, Number.POSITIVE_INFINITY)
  const opening = sentences.at(0)
  if (!opening) return end
  const asking = first < 0 ? null : sentences.at(first)!
  const paragraph = first === 0 ? null : ownParagraph(text, sentences, opening)
  if (paragraph && (asking === null || asking.start >= paragraph.end)) return paragraph.end
  if (first < 0) return opening.end
  let last = first
  for (let next = first + 1; ; next++) {
    const sentence = sentences.at(next)
    if (!sentence) break
    if (asks(text, sentence) || isTail(text, sentences.at(last)!, sentence)) last = next
    else {
      const on = asksAgain(text, sentences, last)
      if (on < 0) break
      next = on
      last = on
    }
  }
  return sentences.at(last)!.end
}

/** Index of the first sentence from `from` up to (not with) `to` that asks something, or -1. */
function firstAsking(text: string, sentences: Sentences, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const sentence = sentences.at(at)
    if (!sentence) return -1
    if (asks(text, sentence)) return at
  }
  return -1
}

/** The first paragraph, where it is a question by itself: a request, or a line without a stop above other text. */
function ownParagraph(text: string, sentences: Sentences, opening: Span): Span | null {
  const paragraph = sentences.block(0)
  if (!paragraph || !sentences.block(1)) return null
  const stopped = ENDS.test(text.slice(Math.max(paragraph.start, paragraph.end - 40), paragraph.end))
  const requested =
    text[opening.end - 1] === '.' && REQUEST_START.test(text.slice(opening.start, opening.end))
  return requested || !stopped ? paragraph : null
}

/** A question goes on behind its question mark on the same line, with a statement and a further question: its index, or -1. */
function asksAgain(text: string, sentences: Sentences, last: number): number {
  const after = sentences.at(last + 1)!
  if (text.slice(sentences.at(last)!.end, after.start).includes('\n')) return -1
  if (ANSWER_OPENING.test(text.slice(after.start, after.end))) return -1
  const found = firstAsking(text, sentences, last + 2, last + 2 + MOST_BETWEEN)
  if (found < 0) return -1
  const { end } = sentences.at(found)!
  return /\n\s*\n/.test(text.slice(after.start, end)) || text[end] !== '\n' ? -1 : found
}

function isTail(text: string, before: Span, sentence: Span): boolean {
  const near = !/\n\s*\n/.test(text.slice(before.end, sentence.start))
  return (
    near && sentence.end - sentence.start < 200 && REQUEST_TAIL.test(text.slice(sentence.start, sentence.end))
  )
}
