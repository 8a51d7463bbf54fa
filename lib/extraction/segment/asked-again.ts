import type { Span } from '../types'
import { trimSpan } from './lines'
import type { Draft } from './waiting'

// A question longer than this is none; an answer need not be read further back for it.
const REACH = 2000
/** "b. Wie betaalt dat?", "- En daarna?" at the start of a line: a part of the question by itself. */
const PART = /^\s*(?:[([]?[a-z0-9]{1,2}[.)\]]|[-•·])\s/u
const CAPITAL = /^\s*["'‘“„(]?\p{Lu}/u

/** The question that ends the text of an answer: "Ja." and then "Zo ja, wat kost het?" in a paragraph of its own; else null. */
function questionAtEnd(text: string, { start, end }: Span): Span | null {
  if (text[end - 1] !== '?') return null
  const floor = Math.max(start, end - REACH)
  for (let at = text.lastIndexOf('\n', end); at > floor; at = text.lastIndexOf('\n', at - 1)) {
    const line = text.slice(at + 1, Math.min(end, at + 40))
    const apart = text.slice(Math.max(floor, at - 2), at).includes('\n') && CAPITAL.test(line)
    if (apart || PART.test(line)) return trimSpan(text, { start: at + 1, end })
  }
  return null
}

/**
 * A second answer under the same number. Where the first one ends in a question, that is what it answers, and the two are
 * kept apart; else it goes on with the first, so that nothing of it is lost.
 */
export function answerAgain(text: string, last: Draft, before: Span, answer: Span): Draft | null {
  const asked = questionAtEnd(text, before)
  if (asked && last.answer) {
    last.answer = trimSpan(text, { start: last.answer.start, end: asked.start })
    return { ...last, part: undefined, start: asked.start, question: asked, answer }
  }
  if (last.answer) last.answer = { start: last.answer.start, end: answer.end }
  return null
}
