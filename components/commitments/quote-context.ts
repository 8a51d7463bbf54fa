/** A paragraph of the answer, cut where the quote begins and ends in it. */
export type Paragraph = { start: number; before: string; quote: string; after: string }

/** Offsets in the answer, in UTF-16 code units. */
type Place = { start: number; end: number }

const BREAK = /\n[ \t]*\n\s*/g

/** Paragraphs with their offsets; a blank line parts them. */
function paragraphsOf(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = []
  let from = 0
  for (const gap of text.matchAll(BREAK)) {
    found.push({ start: from, text: text.slice(from, gap.index) })
    from = gap.index + gap[0].length
  }
  found.push({ start: from, text: text.slice(from) })
  return found.filter((paragraph) => paragraph.text.trim() !== '')
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Where the quote stands: at its known place if the words there are the quote's, else where they are found. */
function placeOf(answer: string, quote: string, known: Place | null): Place | null {
  if (known && known.start >= 0 && flat(answer.slice(known.start, known.end)) === flat(quote)) return known
  const start = answer.indexOf(quote)
  return start < 0 ? null : { start, end: start + quote.length }
}

/**
 * The answer paragraph by paragraph, with the quote marked in it; a quote may run over several paragraphs.
 * @param known where it stood when the letter was read, null where nobody knows
 * @returns null where the quote does not stand in the answer
 */
export function quoteInContext(answer: string, quote: string, known: Place | null): Paragraph[] | null {
  const place = placeOf(answer, quote, known)
  if (!place) return null
  return paragraphsOf(answer).map(({ start, text }) => {
    const from = clamp(place.start - start, text.length)
    const to = clamp(place.end - start, text.length)
    return { start, before: text.slice(0, from), quote: text.slice(from, to), after: text.slice(to) }
  })
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(value, length))
