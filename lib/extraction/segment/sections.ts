import type { Section, Span } from '../types'
import { bulletAt } from './bullets'
import { isBlank, type Line, trimSpan } from './lines'

/** "De voorzitter:", "Wethouder Jansen:", "Mevrouw De Wit (D66):" at the start of a line, in minutes. */
const SPEAKER =
  /^(?:@@\s?)?((?:(?:de|het)\s)?(?:voorzitter|heer|mevrouw|lid|minister|staatssecretaris|wethouder|burgemeester|portefeuillehouder|raadslid|commissielid|inspreker|dhr\.|mw\.|mevr\.)(?:[^:.?!\n]|\.(?=\s?\p{Lu})){0,80}?)\s?:/iu
const NUMBERED = /^(?:agendapunt\s)?\d{1,2}(?:\.\d{1,2}){0,2}[.:]?\s+\p{Lu}/iu
const MARKDOWN = /^#{1,6}\s/
const ENDS_SENTENCE = /[.?!;,:…]["'’”)\]]*$/u
// "Onderwerp: sporthal", "Veenendam, 12 mei 2025": a letter head, not a heading.
const LETTER_HEAD = /:\s\S|,\s\d{1,2}\s\p{Ll}+\s\d{4}$/u
const LONGEST = 90

function speakerOf(text: string, line: Line): string | null {
  return SPEAKER.exec(text.slice(line.start, Math.min(line.end, line.start + 120)))?.[1]?.trim() ?? null
}

/** A line that names what follows: free on both sides or numbered, short, with a capital and without a full stop. */
function headingOf(text: string, lines: Line[], index: number): string | null {
  const line = lines[index]!
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST + 1))
  if (words.length > LONGEST || ENDS_SENTENCE.test(words) || LETTER_HEAD.test(words)) return null
  if (MARKDOWN.test(words)) return words.replace(MARKDOWN, '')
  const above = lines[index - 1]
  const free = !above || isBlank(above)
  if (!free || !/^[\p{Lu}\d]/u.test(words)) return null
  if (NUMBERED.test(words)) return words
  const below = lines[index + 1]
  const follows =
    below !== undefined &&
    (isBlank(below) ? hasTextSoon(lines, index + 2) : /^\p{Lu}/u.test(text[below.start]!))
  return follows && !bulletAt(text, line.start) ? words : null
}

const hasTextSoon = (lines: Line[], from: number) =>
  lines.slice(from, from + 3).some((line) => !isBlank(line))

/** Parts of a text without questions, split at headings and speakers; together they cover every line with text. */
export function findSections(text: string, lines: Line[], span: Span): Section[] {
  const sections: Section[] = []
  lines.forEach((line, index) => {
    if (isBlank(line) || line.start < span.start || line.end > span.end) return
    const heading = speakerOf(text, line) ?? headingOf(text, lines, index)
    const last = sections.at(-1)
    if (heading !== null || !last) sections.push({ start: line.start, end: line.end, heading })
    else last.end = line.end
  })
  return sections.filter(({ start, end }) => trimSpan(text, { start, end }).end > start)
}
