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

const WORD = /[\p{L}\p{N}]+(?:(?:-\s*\n\s*|[-'’])[\p{L}\p{N}]+)*/gu
const LINE_END_HYPHEN = /-\s*\n\s*/g
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

const known = new Map<string, string | null>()
const MOST_KNOWN = 20_000

/** The stem of a telling word, null for a silent one. Letters repeat their words. */
function tellingStem(word: string): string | null {
  const seen = known.get(word)
  if (seen !== undefined) return seen
  if (known.size >= MOST_KNOWN) known.clear()
  const stem = isSilent(word) ? null : stemOf(word)
  known.set(` ${word}`.slice(1), stem)
  return stem
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

/** Reads the telling words of a promise; `phrase` is its term as written, which tells nothing. Linear. */
export function promiseWords(said: string, phrase: string | null): PromiseWords {
  const text = said.slice(0, LONGEST)
  const words: PromiseWords = { topics: new Map(), names: new Set(), numbers: new Set(), groups: new Set() }
  const term = phrase === null || phrase === '' ? -1 : text.indexOf(phrase)
  const inTerm = (at: number) => term >= 0 && at >= term && at < term + phrase!.length
  for (const match of text.matchAll(WORD))
    if (!inTerm(match.index)) readWord(text, match[0], match.index, words)
  for (const match of text.matchAll(SUBJECT_NUMBER)) if (!inTerm(match.index)) words.numbers.add(match[1]!)
  return words
}

function readWord(text: string, written: string, at: number, words: PromiseWords): void {
  const whole = written.includes('\n') ? written.replace(LINE_END_HYPHEN, '') : written
  const stem = tellingStem(whole.toLowerCase())
  if (stem === null || /^\d/.test(whole)) return
  const group = groupOf(stem)
  if (group) words.groups.add(group.group)
  if (group?.whole) return
  const capital = /^\p{Lu}/u.test(whole)
  const acronym = /\p{Lu}.*[\p{Lu}\d]/u.test(whole)
  if (whole.length < SHORTEST && !acronym) return
  const before = text.slice(Math.max(0, at - 24), at)
  if (capital && BEFORE_PERSON.test(before)) return
  words.topics.set(stem, whole)
  if (acronym || (capital && !STARTS.test(before))) words.names.add(stem)
}
