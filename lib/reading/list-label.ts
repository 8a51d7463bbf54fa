type NumberFormat = (value: number) => string

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Number formats under their names in DOCX and, below those, in ODT. */
const FORMATS: Record<string, NumberFormat> = {
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  none: () => '',
  a: letters,
  A: (value) => letters(value).toUpperCase(),
  i: roman,
  I: (value) => roman(value).toUpperCase(),
}

export const BULLET = '-'

/** `formatNumber(3, 'lowerLetter')` is `c`; an unknown format counts in digits. */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value)
}

function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((Math.max(1, value) - 1) % 26))
  return letter.repeat(Math.min(9, Math.floor((Math.max(1, value) - 1) / 26) + 1))
}

function roman(value: number): string {
  let rest = Math.min(value, 3999)
  let written = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return written
}
