const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

/** Elements of the word processor itself; drawings and formulas use the same short names for other things. */
export function isWord(uri: string): boolean {
  return WORD.includes(uri)
}

/** An on/off property: present without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value)
}

/** List levels run from 0 to 8; anything else in a file is brought back into that range. */
export function asLevel(value: string | undefined): number {
  return Math.min(8, Math.max(0, Math.trunc(Number(value)) || 0))
}
