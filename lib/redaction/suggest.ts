import { hiddenIn, type Redacted, type RedactionKind } from './mask'
import { NAME_RULES } from './name-rules'
import { placesOf } from './places'

/** Words that may be left out, and why they were proposed. `around` shows the first place, `official`: who governs bears this name too. */
export type Suggestion = {
  kind: RedactionKind
  words: string
  reason: string
  places: number
  around: { before: string; after: string }
  official: boolean
}

/** More than a clerk can judge at once; the rest comes when these are decided. */
const MOST = 60
const AROUND = 40
/** A street of Amsterdam is no secret, a surname of three letters may be. */
const SHORTEST_SURNAME = 3

const flat = (words: string) => words.replace(/\s+/g, ' ').trim()
const surnameOf = (words: string) => flat(words).split(' ').at(-1) ?? ''

/** The names of those left out, where they stand alone: whoever leaves out "mevrouw Jansen" will mean "Jansen" as well. */
function surnamesOf(people: readonly Redacted[]): { words: string; reason: string; kind: RedactionKind }[] {
  const names = people.filter(({ kind }) => kind === 'person').map(({ words }) => surnameOf(words))
  return [...new Set(names)]
    .filter((name) => name.length >= SHORTEST_SURNAME && /^\p{Lu}/u.test(name))
    .map((words) => ({ words, reason: 'surname', kind: 'person' }))
}

function found(text: string) {
  return NAME_RULES.flatMap(({ reason, kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ reason, kind, words: flat(words), index })),
  )
}

/**
 * What in this text looks like a person, an address or a way to reach someone, and is not left out yet. Proposed by
 * rules one can read, never decided by them.
 * @param officials names of those who govern or sit in the council: public, but some residents bear the same
 */
export function suggest(
  text: string,
  redacted: readonly Redacted[],
  officials: readonly string[],
): Suggestion[] {
  const hidden = hiddenIn(text, redacted)
  const free = (start: number, end: number) => !hidden.some((one) => one.start <= start && end <= one.end)
  const known = new Set(officials.map(surnameOf))
  const proposals = new Map<string, Suggestion>()
  const candidates = [...found(text), ...surnamesOf(redacted)]
  for (const { words, reason, kind } of candidates) {
    if (proposals.has(words) || proposals.size >= MOST) continue
    const places = placesOf(text, words).filter(({ start, end }) => free(start, end))
    const [first] = places
    if (!first) continue
    const around = {
      // From a whole word to a whole word.
      before: flat(
        text
          .slice(Math.max(0, first.start - AROUND), first.start)
          .replace(first.start > AROUND ? /^\S*/ : '', ''),
      ),
      after: flat(
        text.slice(first.end, first.end + AROUND).replace(first.end + AROUND < text.length ? /\S*$/ : '', ''),
      ),
    }
    const official = kind === 'person' && known.has(surnameOf(words))
    proposals.set(words, { kind, words, reason, places: places.length, around, official })
  }
  return [...proposals.values()]
}
