/** A list mark at the start of a line. `sure` marks are nothing else; the others may be a dash or a number in a wrapped sentence. */
export type Bullet = { length: number; sure: boolean; number: number | null }

// Bounded quantifiers: a megabyte of blanks after a dash must not be walked again for every line.
const MARK =
  /(?:([•▪●◦‣⁃∙■□►➢➤✓✔◾▫]|[-–—*·](?=[ \t\u00a0])|o(?=[ \t\u00a0]+\p{L}))|\(?(?:(\d{1,2})|[a-z]|[ivx]{2,4})[.)](?=[ \t\u00a0]))[ \t\u00a0]{0,12}/uy
const SURE = /[•▪●◦‣⁃∙■□►➢➤✓✔◾▫]/u

const isSmall = (code: number) => code >= 97 && code <= 122

/** Most lines begin with a word, and no list mark does: a capital, or a small letter before another one but "ii", "iv". */
function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 65 && code <= 90) return true
  return isSmall(code) && isSmall(text.charCodeAt(at + 1)) && !'ivx'.includes(text[at + 1]!)
}

/** The list mark at `at`, or null. `at` must be the first character of a line's text. */
export function bulletAt(text: string, at: number): Bullet | null {
  if (beginsWord(text, at)) return null
  MARK.lastIndex = at
  const match = MARK.exec(text)
  if (!match) return null
  const number = match[2] === undefined ? null : Number(match[2])
  return { length: match[0].length, sure: match[1] !== undefined && SURE.test(match[1]), number }
}
