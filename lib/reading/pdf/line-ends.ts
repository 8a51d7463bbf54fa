import type { Line } from './lines'

const SENTENCE_END = /[.?!:;…]["'”’)\]]*\s*\d{0,3}\s*$/

export function endsSentence(line: Line): boolean {
  return SENTENCE_END.test(line.text)
}

/** The sentence plainly goes on: no end above, no capital below. */
export function sentenceGoesOn(above: Line, line: Line): boolean {
  return !endsSentence(above) && /^\s*\p{Ll}/u.test(line.text)
}

/**
 * Whether the writer ended the line above: the next word would have fitted beside it. Paragraphs without space
 * between them are told apart by this alone. `right` is where the lines around them end at most.
 */
export function isHardBreak(above: Line, line: Line, right: number): boolean {
  if (/[-\u00ad]\s*$/.test(above.text) || sentenceGoesOn(above, line)) return false
  const words = line.text.trim()
  const [first = ''] = words.split(/\s/, 1)
  const width = ((line.right - line.left) * (first.length + 1)) / Math.max(words.length, 1)
  return above.right + width + line.size * 0.5 < right
}
