import type { DateHit } from '../types'

/** A hyphen that only breaks a word at the end of its line; "po- en vo-scholen" keeps its own. */
const BREAK = /(?<=\p{Ll})-[^\S\n]*\n\s*(?!(?:en|of)\b)(?=\p{Ll})/gu

/** Finds in a text what stands there once broken words are whole again: "in septem-\nber". Places are those of the text itself. */
export function acrossBreaks(text: string, find: (whole: string) => DateHit[]): DateHit[] {
  if (!text.includes('-') || !text.includes('\n')) return find(text)
  const breaks = [...text.matchAll(BREAK)]
  if (breaks.length === 0) return find(text)
  return find(text.replace(BREAK, '')).map((hit) => {
    const start = placeBefore(breaks, hit.index)
    // From its last letter, so that a break right behind the phrase stays outside.
    const end = placeBefore(breaks, hit.index + hit.text.length - 1) + 1
    return { ...hit, index: start, text: text.slice(start, end) }
  })
}

/** The place in the broken text of a place in the whole one. */
function placeBefore(breaks: readonly RegExpMatchArray[], at: number): number {
  let place = at
  for (const { index, 0: said } of breaks) {
    if (index! > place) break
    place += said.length
  }
  return place
}

/** The phrase with its words whole and single blanks between them. */
export const wholeWords = (phrase: string) => phrase.replace(BREAK, '').replace(/\s+/g, ' ')
