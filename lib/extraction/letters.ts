/**
 * Questions about one character, by its place. Nearly every character of a letter is ASCII and needs no pattern for them;
 * the others are looked up as whole code points.
 */

const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const NUMBER = /\p{N}/u

const isPlainLower = (code: number) => code >= 97 && code <= 122
const isPlainUpper = (code: number) => code >= 65 && code <= 90

const whole = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at)!)

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isPlainLower(code) || isPlainUpper(code)
  return at < text.length && LETTER.test(whole(text, at))
}

export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isPlainUpper(code)
  return at < text.length && UPPER.test(whole(text, at))
}

export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isPlainLower(code)
  return at < text.length && LOWER.test(whole(text, at))
}

export function isNumberAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 48 && code <= 57
  return at < text.length && NUMBER.test(whole(text, at))
}

const WORD = /\p{L}{2}/u

/** Two letters side by side: what tells words from rows of figures and loose marks. */
export function hasWord(text: string, start: number, end: number): boolean {
  let before = false
  for (let at = start; at < end; at++) {
    // Half a code point says nothing by itself.
    if ((text.charCodeAt(at) & 0xf800) === 0xd800) return WORD.test(text.slice(start, end))
    const letter = isLetterAt(text, at)
    if (letter && before) return true
    before = letter
  }
  return false
}
