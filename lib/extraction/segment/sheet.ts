import { pointingWord } from './pointing'

/**
 * A text with the places that every step of cutting it up asks for, in order: the ends of its lines, its stops (full
 * stop, question mark, exclamation mark, ellipsis), and where words may begin that point to another question. Found in one
 * pass, so that no step looks at every character again.
 */
export type Sheet = {
  text: string
  lineEnds: readonly number[]
  stops: readonly number[]
  pointing: readonly number[]
}

const LINE_END = 1
const STOP = 2
const LETTER = 3
const SIGNS = new Uint8Array(1 << 16)
for (const code of [10, 11, 12, 13, 0x2028, 0x2029]) SIGNS[code] = LINE_END
for (const sign of '.?!…') SIGNS[sign.charCodeAt(0)] = STOP
for (const sign of 'zvwZVW') SIGNS[sign.charCodeAt(0)] = LETTER

/** Linear; `start` and `end` bound what is looked at. */
export function sheetOf(text: string, start = 0, end = text.length): Sheet {
  const lineEnds: number[] = []
  const stops: number[] = []
  const pointing: number[] = []
  for (let at = start; at < end; at++) {
    const sign = SIGNS[text.charCodeAt(at)]!
    if (sign === 0) continue
    if (sign === LETTER) {
      const word = pointingWord(text, at)
      if (word >= start) pointing.push(word)
    } else if (sign === STOP) stops.push(at)
    else lineEnds.push(at)
  }
  return { text, lineEnds, stops, pointing }
}

/** Index of the first place at or behind `at`; places are in order. */
export function firstFrom(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
