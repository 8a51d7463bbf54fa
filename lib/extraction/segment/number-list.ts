import { BARE_REFERENCE, POINTS_BACK, POINTS_ON, REFERENCE } from '../languages/nl/segment-marks'

// Cheap, and most answers point nowhere: what REFERENCE asks for up to its first figure.
const MENTIONS = /(?:vra(?:ag|gen)|antwoord(?:en|ing|ingen)?)\s+(?:(?:op|bij|onder|nr\.|nummer)\s+)?\d/i
const ONE = /^\d+$/
const SHORT = 80
/** White space that is not a single blank. */
const LOOSE = /\s\s|[^\S ]/
/** What `REFERENCE` begins with. */
const REFERS = /\b(?:vraag|vragen|(?:be)?antwoord)/giu
/** What `POINTS_BACK` and `POINTS_ON` begin with. */
const SEES = /\b(?:zie|idem|verwij)/gi
const RANGE = /^\s?(?:t\/m|tot en met|[-–])\s?$/u

/** "3, 4 en 7 t/m 9" -> 3 4 7 8 9. A range that runs backwards or over more than 60 questions is read as two numbers. */
export function readNumbers(list: string): number[] {
  if (ONE.test(list)) return [Number(list)]
  const numbers: number[] = []
  let between = ''
  // "1.2" is the second part of the first question.
  for (const part of list.replace(/(\d)\.\d{1,2}/g, '$1').matchAll(/(\d+)[a-z]?|[^\d]+/gu)) {
    if (part[1] === undefined) {
      between = part[0]
      continue
    }
    const number = Number(part[1])
    const last = numbers.at(-1)
    const range = last !== undefined && RANGE.test(between) && number > last && number - last <= 60
    if (range) for (let next = last + 1; next < number; next++) numbers.push(next)
    numbers.push(number)
  }
  return [...new Set(numbers)]
}

/** Numbers of the questions an answer points to, in order of first mention. */
export function readReferences(answer: string): number[] {
  const found = new Set<number>()
  const bare = answer.length < SHORT ? BARE_REFERENCE.exec(answer.replace(/\s+/g, ' ').trim()) : null
  if (bare) return readNumbers(bare[1]!)
  if (!MENTIONS.test(answer)) return []
  const said = onOneLine(answer)
  // The pattern is slow, so it is tried only where one of its first words stands.
  for (let from = 0; from >= 0; ) {
    REFERS.lastIndex = from
    const at = REFERS.exec(said)?.index ?? -1
    REFERENCE.lastIndex = at
    const match = at < 0 ? null : REFERENCE.exec(said)
    if (match) for (const number of readNumbers(match[1]!)) found.add(number)
    from = at < 0 ? -1 : at + (match?.[0].length ?? 1)
  }
  return [...found]
}

const onOneLine = (said: string) => (LOOSE.test(said) ? said.replace(/\s+/g, ' ') : said)

/** Where an answer points without a number: to the one before it ("zie hiervoor"), or to the next. */
export function readDirection(answer: string): 'back' | 'on' | null {
  if (answer.search(SEES) < 0) return null
  const said = onOneLine(answer)
  // The patterns for the two are slow, so they are tried only where one of their first words stands.
  const places = Array.from(said.matchAll(SEES), ({ index }) => index)
  const points = (pattern: RegExp) => places.some((at) => standsAt(pattern, said, at))
  return points(POINTS_BACK) ? 'back' : points(POINTS_ON) ? 'on' : null
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
