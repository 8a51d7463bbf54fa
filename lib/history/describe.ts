import { type Entry, FACTS } from './entries'

/** Puts days and windows into the reader's words. */
export type Words = {
  day: (iso: string) => string
  window: (window: { phrase: string | null; earliest: string | null; latest: string | null }) => string
  /** The name of a form field, such as "titel". */
  field: (name: string) => string
  /** A value of a field, such as a kind or a committee, in words. */
  value: (field: string, value: string) => string
}

/** A sentence to be: the message's key in `history`, and what goes into it. Absent facts are `none`. */
export type Sentence = { key: Entry['kind']; values: Record<string, string | number> }

const NONE = 'none'

/** What an entry says, ready for the message of its kind. Pure: who and when are shown beside it. */
export function describe(entry: Entry, words: Words): Sentence {
  const { kind, about: _about, ...told } = entry
  // An entry from before a fact was first told does not hold it; its sentence is the one without.
  const facts = { ...FACTS[kind], ...told }
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, inWords(name, fact, words)]),
  )
  return { key: kind, values }
}

type Fact = unknown

function inWords(name: string, fact: Fact, words: Words): string | number {
  if (fact === null || fact === undefined || fact === '') return NONE
  if (typeof fact === 'number') return fact
  if (Array.isArray(fact)) return changesInWords(fact, words)
  if (typeof fact === 'object') return words.window(fact as Parameters<Words['window']>[0])
  return /Date$|On$/.test(name) ? words.day(String(fact)) : String(fact)
}

function changesInWords(
  changes: { field: string; before: string | null; after: string | null }[],
  words: Words,
): string {
  const say = (field: string, value: string | null) => (value === null ? '–' : words.value(field, value))
  const said = changes.map(
    ({ field, before, after }) => `${words.field(field)}: ${say(field, before)} → ${say(field, after)}`,
  )
  return said.join('; ') || NONE
}
