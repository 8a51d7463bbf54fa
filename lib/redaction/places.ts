/** Offsets in UTF-16 code units. */
export type TextSpan = { start: number; end: number }

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const bothCases = (word: string) => {
  const [first = ''] = word
  const [upper, lower] = [first.toUpperCase(), first.toLowerCase()]
  return upper === lower
    ? escaped(word)
    : `(?:${escaped(upper)}|${escaped(lower)})${escaped(word.slice(first.length))}`
}

/**
 * Where these words stand in a text: as whole words, however they are broken over lines. Several words may begin with a
 * capital or not, as at the start of a sentence; a single one must be written alike, for Bos is a name and bos is none.
 */
export function placesOf(text: string, words: string): TextSpan[] {
  const parts = words.trim().split(/\s+/)
  const first = parts[0] ?? ''
  if (first === '') return []
  const body = [parts.length > 1 ? bothCases(first) : escaped(first), ...parts.slice(1).map(escaped)].join(
    '\\s+',
  )
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(whole)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}
