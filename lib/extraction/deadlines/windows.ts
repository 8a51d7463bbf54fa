import type { Span } from '../types'
import { isApostrophe, isLetterOrDigit, isSpace } from './characters'

/**
 * What a run of letters and digits is to dates: `seed` where a date may hang on it, `barrier` where none runs across. A
 * `number` is a seed only where a sign joins it with more ("9-7", "22/4").
 */
export type Sort = 'seed' | 'number' | 'known' | 'barrier'

/** Sorts a run of letters and digits, given by its place in the text. */
export type SortWord = (text: string, start: number, end: number) => Sort

/**
 * The stretches of a text in which a date may stand: each holds a seed, and ends with a word that no phrase has, or with
 * the text. What lies between them is not cut into tokens at all. Linear: every character is looked at once.
 */
export function windowsOf(text: string, sortWord: SortWord): Span[] {
  const windows: Span[] = []
  let start = 0
  let seeded = false
  let at = 0
  while (at < text.length) {
    if (!isLetterOrDigit(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const from = at
    while (at < text.length && isLetterOrDigit(text.charCodeAt(at))) at += 1
    const sort = sortWord(text, from, at)
    if (sort === 'seed' || (sort === 'number' && isJoined(text, from, at))) seeded = true
    else if (sort === 'barrier' && isAlone(text, from, at)) {
      if (seeded) windows.push({ start, end: at })
      seeded = false
      start = from
    }
  }
  if (seeded) windows.push({ start, end: text.length })
  return windows
}

function isJoined(text: string, from: number, to: number): boolean {
  return joins(text, from - 1, from - 2) || joins(text, to, to + 1)
}

/** A sign with more letters or digits on its other side. */
function joins(text: string, sign: number, beyond: number): boolean {
  return (
    beyond >= 0 &&
    beyond < text.length &&
    !isSpace(text.charCodeAt(sign)) &&
    (isLetterOrDigit(text.charCodeAt(beyond)) || isApostrophe(text[beyond]!))
  )
}

/** Between blanks: what touches a word may make it part of something larger. */
function isAlone(text: string, from: number, to: number): boolean {
  return (
    (from === 0 || isSpace(text.charCodeAt(from - 1))) && (to === text.length || isSpace(text.charCodeAt(to)))
  )
}
