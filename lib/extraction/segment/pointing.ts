// Codes of small letters.
const A = 97
const E = 101
const I = 105
const N = 110
const R = 114
const T = 116
const V = 118
const W = 119
const Z = 122

/** The letter at `at` in small, where it is one of ASCII. */
const small = (text: string, at: number) => text.charCodeAt(at) | 32

/**
 * Where a word may begin that points to another question: "zie", "verwijzen", "vraag", "vragen", "antwoord"; or -1. Asked at
 * its rarest letter (z, v, the w of "antwoord"), so that few letters of a text are looked at.
 */
export function pointingWord(text: string, at: number): number {
  switch (small(text, at)) {
    case Z:
      return small(text, at + 1) === I && small(text, at + 2) === E ? at : -1
    case V:
      if (small(text, at + 1) === R) return small(text, at + 2) === A ? at : -1
      return small(text, at + 1) === E && small(text, at + 3) === W ? at : -1
    default:
      return small(text, at - 1) === T && small(text, at - 2) === N ? at - 3 : -1
  }
}
