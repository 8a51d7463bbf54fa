const APOSTROPHES = "'’‘`´"
const ACCENTS = /[\u0300-\u036f]/g
const CURLY = /[’‘`´]/g

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
}

/** Letters of every script count, and so do combining marks: they belong to the letter before. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false
  return code < 0x2000 || (code > 0x2bff && code !== 0x3000)
}

export function isApostrophe(character: string): boolean {
  return character !== '' && APOSTROPHES.includes(character)
}

/** Lower case, without accents, with plain apostrophes and hyphens: the form in which a language lists its words. */
export function plain(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  return lower.normalize('NFD').replace(ACCENTS, '').replace(CURLY, "'").replace(/[–—]/g, '-')
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 126) return false
  return true
}
