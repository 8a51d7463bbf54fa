import { auxiliaryMood, verbReadings } from '../detect/lexicon'
import { BODIES, COUNCIL, OFFICERS, PRONOUNS } from '../languages/nl/actors'
import {
  COORDINATORS,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../languages/nl/function-words'
import { DELIVERABLE_GROUPS, SILENT_WORDS, SUBJECT_NUMBER } from '../languages/nl/silent-words'
import { isLetterAt, isNumberAt } from '../letters'
import { Remembered } from '../remembered'
import { stemOf } from './stem'

/** What tells one promise from another: its words without grammar, term, recipient and promising. */
export type PromiseWords = {
  /** Stem of each telling word -> the word as written. */
  topics: Map<string, string>
  /** Stems of the telling words that are names: "Noord", "Rozenlaan". */
  names: Set<string>
  /** Numbers that belong to what is promised: "fase 2". */
  numbers: Set<string>
  /** What will be delivered: letter, study, plan, figures, meeting. */
  groups: Set<string>
}

const LINE_END_HYPHEN = /-\s*\n\s*/g
/** Blanks with a line end among them, behind the hyphen of a word that goes on. */
const LINE_END = /\s*\n\s*/y
const FIGURE = /\d/
const STARTS_WITH_FIGURE = /^\d/
const CAPITAL = /^\p{Lu}/u
const ACRONYM = /\p{Lu}.*[\p{Lu}\d]/u
const SHORTEST = 4
/** A sentence longer than this repeats nothing; reading on would only cost. */
const LONGEST = 1_500
/** "wethouder Jansen": a person is no topic. */
const BEFORE_PERSON = /(?:\b(?:mevrouw|heer|lid|raadslid|wethouder|burgemeester|minister|mw\.|dhr\.)\s)$/iu
const STARTS = /(?:^|[.?!:]["'’”)]?\s{0,4})$/u

const OFFERING = new Set(
  'transfer return receive light tell promise aim expect hope ask say arrive effort event'.split(' '),
)
const GRAMMAR = [PREPOSITIONS, DETERMINERS, NEGATIONS, COORDINATORS, OFFICERS, BODIES, COUNCIL, SILENT_WORDS]
const LINKS = new Set(Object.values(SUBORDINATORS).flatMap((words) => words.split(/\s+/)))
const GROUPS = Object.entries(DELIVERABLE_GROUPS).flatMap(([group, words]) =>
  words.split(' ').map((word) => ({ group, stem: stemOf(word) })),
)

function isSilent(word: string): boolean {
  if (word in PRONOUNS || LINKS.has(word) || GRAMMAR.some((words) => words.has(word))) return true
  if (auxiliaryMood(word) !== null) return true
  return verbReadings(word).some((reading) => reading.class === null || OFFERING.has(reading.class))
}

/** "evaluatie", "wijkplan", "voortgangsbrief": the group by its last part, and whether the word is nothing more. */
function groupOf(stem: string): { group: string; whole: boolean } | null {
  for (const { group, stem: part } of GROUPS) {
    if (stem === part) return { group, whole: true }
    if (stem.length > part.length + 3 && part.length > 3 && stem.endsWith(part))
      return { group, whole: false }
  }
  return null
}

/** A word that tells something of what is promised; `name` where its capitals alone say so. */
type Telling = {
  stem: string
  whole: string
  group: string | null
  topic: boolean
  capital: boolean
  name: boolean
}

const telling = new Remembered(readTelling)

function readTelling(written: string): Telling | null {
  const whole = written.includes('\n') ? written.replace(LINE_END_HYPHEN, '') : written
  const word = whole.toLowerCase()
  if (isSilent(word) || STARTS_WITH_FIGURE.test(whole)) return null
  const stem = stemOf(word)
  const group = groupOf(stem)
  const name = ACRONYM.test(whole)
  const topic = group?.whole !== true && (whole.length >= SHORTEST || name)
  return { stem, whole, group: group?.group ?? null, topic, capital: CAPITAL.test(whole), name }
}

/** Reads the telling words of a promise; `phrase` is its term as written, which tells nothing. Linear. */
export function promiseWords(said: string, phrase: string | null): PromiseWords {
  const text = said.slice(0, LONGEST)
  const words: PromiseWords = { topics: new Map(), names: new Set(), numbers: new Set(), groups: new Set() }
  const term = phrase === null || phrase === '' ? -1 : text.indexOf(phrase)
  const inTerm = (at: number) => term >= 0 && at >= term && at < term + phrase!.length
  for (let at = 0; at < text.length; ) {
    if (!isWordAt(text, at)) {
      at++
      continue
    }
    const end = wordEnd(text, at)
    if (!inTerm(at)) addWord(text, telling.at(text, at, end), at, words)
    at = end
  }
  if (FIGURE.test(text))
    for (const match of text.matchAll(SUBJECT_NUMBER)) if (!inTerm(match.index)) words.numbers.add(match[1]!)
  return words
}

const isWordAt = (text: string, at: number) => isLetterAt(text, at) || isNumberAt(text, at)

/** End of the word at `from`, with what a hyphen or an apostrophe joins, at the end of a line too. */
function wordEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    while (isWordAt(text, at)) at += text.codePointAt(at)! > 0xffff ? 2 : 1
    const sign = text[at]
    if (sign !== '-' && sign !== "'" && sign !== '’') return at
    LINE_END.lastIndex = at + 1
    const gap = sign === '-' ? (LINE_END.exec(text)?.[0].length ?? 0) : 0
    if (!isWordAt(text, at + 1 + gap)) return at
    at += 1 + gap
  }
}

function addWord(text: string, word: Telling | null, at: number, words: PromiseWords): void {
  if (word === null) return
  if (word.group !== null) words.groups.add(word.group)
  if (!word.topic) return
  const before = word.capital ? text.slice(Math.max(0, at - 24), at) : ''
  if (word.capital && BEFORE_PERSON.test(before)) return
  words.topics.set(word.stem, word.whole)
  if (word.name || (word.capital && !STARTS.test(before))) words.names.add(word.stem)
}
