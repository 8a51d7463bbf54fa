const ACCENTS = /[^a-z0-9]/
const MARKS = /\p{M}/gu
const DOUBLE_VOWEL = /([aeou])\1/g
const DOUBLE_END = /([bdfgklmnprst])\1$/
// Shorter stems stop telling words apart.
const SHORTEST = 4

/**
 * One form for the inflections of a Dutch word: "wachtlijsten" and "wachtlijst", "bomen" and "boom", "brieven" and
 * "brief". No word of any dictionary: it only has to be the same for all of them. Takes a lower-case word.
 */
export function stemOf(word: string): string {
  const plain = ACCENTS.test(word)
    ? word
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(/['’-]s?/g, '')
    : word
  let stem = plain.endsWith('heden') ? `${plain.slice(0, -5)}heid` : withoutEnding(plain, /en?$/)
  stem = withoutEnding(stem, /(?<=ie|[bcdfghklmnpqrtvwz])s$/)
  stem = withoutEnding(stem, /(?<=i)e$/)
  return stem.replace(DOUBLE_END, '$1').replace(/v$/, 'f').replace(/z$/, 's').replace(DOUBLE_VOWEL, '$1')
}

function withoutEnding(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, '')
  return shorter.length >= SHORTEST - 1 ? shorter : word
}
