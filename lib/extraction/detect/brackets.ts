import type { Word } from './words'

/** "een nieuw (gedigitaliseerd) loket": a word or two in brackets, and no more than a part of what is around them. */
export function isBesides(tokens: Word[], at: number): boolean {
  const opens = tokens[at]!.word === '('
  if (!opens && tokens[at]!.word !== ')') return false
  const step = opens ? 1 : -1
  const end = opens ? ')' : '('
  for (let next = at + step; Math.abs(next - at) < 4; next += step) {
    const token = tokens[next]
    if (token?.word === end) return Math.abs(next - at) > 1
    if (!token || token.mark || token.capital || /\d/.test(token.word)) return false
  }
  return false
}
