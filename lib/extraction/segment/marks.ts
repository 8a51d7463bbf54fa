import { MARK_INITIALS, MARK_RULES, MARK_START } from '../languages/nl/segment-marks'
import { isBlank, type Line, trimSpan } from './lines'
import { type Names, namesIn } from './names'
import { readNumbers } from './number-list'
import { partyOf } from './parties'

/** The place where a question or an answer is announced. `line` is its line's index; `body` where its text begins. */
export type Mark = {
  kind: 'question' | 'answer'
  rule: string
  line: number
  start: number
  body: number
  numbers: number[]
  /** Where its text ends, in the cell of a table; else where the next mark begins. */
  end?: number
  /** "1a", "2.3": the number as written, where one part of a question has it. */
  part?: string
  party: string | null
  /** What the mark itself says the question is about, and where in the papers; null where it does not. */
  topic: string | null
  page: string | null
}

/** What a mark says of itself that names neither a party nor a place in the papers. */
export const NAMELESS = { party: null, topic: null, page: null } as const

const PART = /^\d+(?:[a-z]|\.\d+)$/
const AD = 'answer-ad'
/** Marks that are none without a party in them. */
const BY_PARTY = new Set(['question-number-party', 'question-party-number', 'question-of-party'])
const LETTERS = new Set(['question-letter', 'answer-letter'])
/** Cells of a table that lost its lines: the word with nothing but a blank behind it. */
const [ASKS_ALONE, ANSWERS_ALONE] = ['question-word-alone', 'answer-word-alone']
const ASKS = 'question-word'
const FEWEST_ALONE = 2

/** For each ASCII character whether a mark may begin with it. */
const MAY_BEGIN = new Uint8Array(128)
for (const initial of MARK_INITIALS) MAY_BEGIN[initial.charCodeAt(0)] = 1

/** The party in the brackets of a mark, which may hold something else. */
const named = (words: string | undefined): Omit<Names, 'party'> & { party: string | null } => ({
  party: words === undefined ? null : partyOf(words),
  known: true,
  topic: null,
})

function markAt(text: string, line: Line, index: number): Mark | null {
  // Most lines of a document are turned away here, nearly all by their first character.
  if (MAY_BEGIN[text.charCodeAt(line.start)] === 0) return null
  MARK_START.lastIndex = line.start
  if (!MARK_START.test(text)) return null
  const opening = text.slice(line.start, Math.min(line.end, line.start + 200))
  for (const { name, kind, pattern } of MARK_RULES) {
    const match = pattern.exec(opening)
    if (!match) continue
    const { numbers, party, page } = match.groups ?? {}
    const names = BY_PARTY.has(name) ? namesIn(party!) : named(party)
    if (!names || (name === 'question-of-party' && !names.known)) continue
    const body = Math.min(line.start + match[0].length, line.end)
    return {
      kind,
      rule: name,
      line: index,
      start: line.start,
      body,
      numbers: numbers ? readNumbers(numbers) : [],
      ...(numbers && PART.test(numbers) && { part: numbers }),
      party: names.party,
      topic: names.topic,
      page: page ?? null,
    }
  }
  return null
}

// One "V:" may be anything; so many at the start of a line are questions, even when the answers are not marked.
const SURELY_LETTERED = 3

/** All marks of a document in order. "V:" and "A:" count only where both occur, or "V:" often. */
export function findMarks(text: string, lines: Line[]): Mark[] {
  const marks: Mark[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const mark = isBlank(line) ? null : markAt(text, line, index)
    if (mark) marks.push(mark)
  }
  const count = (rule: string) => marks.filter((mark) => mark.rule === rule).length
  const asked = count('question-letter')
  const lettered = asked >= SURELY_LETTERED || (asked > 0 && count('answer-letter') > 0)
  const worded = withoutLoose(marks)
  const kept = withoutLists(lettered ? worded : worded.filter(({ rule }) => !LETTERS.has(rule)))
  if (!kept.some(({ rule }) => rule === ASKS)) return kept
  return withNumbersBehind(text, withoutNested(withoutColumns(text, kept)))
}

const NUMBER_BEHIND = /^\s{0,20}(\d{1,3})\s?[.)]\s?(?=\p{L})/u

/** "Vraag" and under it "3. Op welke wijze ...": the number is that of the question, where all have one and they go up. */
function withNumbersBehind(text: string, marks: Mark[]): Mark[] {
  const asked = marks.filter(({ kind }) => kind === 'question')
  if (asked.length < FEWEST_ALONE || asked.some(({ rule, numbers }) => rule !== ASKS || numbers.length > 0))
    return marks
  const found = new Map<Mark, RegExpExecArray>()
  let last = 0
  for (const mark of asked) {
    const match = NUMBER_BEHIND.exec(text.slice(mark.body, mark.body + 30))
    if (!match || Number(match[1]) <= last) return marks
    last = Number(match[1])
    found.set(mark, match)
  }
  return marks.map((mark) => {
    const match = found.get(mark)
    return match ? { ...mark, numbers: [Number(match[1])], body: mark.body + match[0].length } : mark
  })
}

/** "Ad 1." answers a question where nothing else does; else it is an item of a list in an answer. */
function withoutLists(marks: Mark[]): Mark[] {
  if (!marks.some(({ rule }) => rule === AD)) return marks
  const stands = marks.every(
    ({ kind, rule }, index) => kind === 'question' || rule === AD || marks[index + 1]?.rule === AD,
  )
  return stands ? marks : marks.filter(({ rule }) => rule !== AD)
}

/** "Vraag" with nothing before the "Antwoord" under it: the heads of two columns, and no question. */
function withoutColumns(text: string, marks: Mark[]): Mark[] {
  const isColumn = (mark: Mark | undefined, next: Mark | undefined) =>
    mark?.rule === ASKS &&
    next?.rule === 'answer-word' &&
    trimSpan(text, { start: mark.body, end: next.start }).start === next.start
  return marks.filter((mark, index) => !isColumn(mark, marks[index + 1]) && !isColumn(marks[index - 1], mark))
}

/** "Vraag 1: Personeel", a few lines that explain it, "Vraag: ...": without a number it is what question one asks. */
function withoutNested(marks: Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    const before = kept.at(-1)
    if (mark.rule === ASKS && before?.kind === 'question' && before.numbers.length > 0) continue
    kept.push(mark)
  }
  return kept
}

/** "Vraag Hoeveel ..." and "Antwoord De ..." may begin any sentence: they are marks where both do often, and as often. */
function withoutLoose(marks: Mark[]): Mark[] {
  const isLoose = ({ rule }: Mark) => rule === ASKS_ALONE || rule === ANSWERS_ALONE
  if (!marks.some(isLoose)) return marks
  const asked = marks.filter(({ rule }) => rule === ASKS_ALONE).length
  const answered = marks.filter(({ rule }) => rule === ANSWERS_ALONE).length
  const stand =
    Math.min(asked, answered) >= FEWEST_ALONE &&
    marks.every((mark) => isLoose(mark) || mark.kind === 'answer')
  return stand ? marks : marks.filter((mark) => !isLoose(mark))
}
