import type { Candidate } from './types'

/** Two quotes are the same promise from this share of shared words on. */
const SAME_FROM = 0.7
/** Words shorter than this say little about what was promised. */
const TELLING_LENGTH = 5

const WORDS = /[\p{L}\p{N}]+/gu

/**
 * Folds a promise that is said twice ("zie ook vraag 3") into its first mention, with the other places in `alsoAt`.
 * Two mentions with different terms stay two. Candidates keep the order of the text.
 */
export function mergeCandidates(candidates: Candidate[], _text: string): Candidate[] {
  const kept: Candidate[] = []
  const byWord = new Map<string, number[]>()
  for (const candidate of candidates) {
    const words = tellingWords(candidate.quote)
    const twin = findTwin(kept, byWord, candidate, words)
    if (twin === null) {
      for (const word of words)
        byWord.set(word, [...(byWord.get(word) ?? []).slice(-MOST_LOOKED_AT), kept.length])
      kept.push(candidate)
    } else kept[twin] = fold(kept[twin]!, candidate)
  }
  return kept
}

/** Only the latest mentions of a word are compared, so that cost stays linear in letters full of one word. */
const MOST_LOOKED_AT = 8

function tellingWords(quote: string): Set<string> {
  return new Set((quote.toLowerCase().match(WORDS) ?? []).filter((word) => word.length >= TELLING_LENGTH))
}

function findTwin(
  kept: Candidate[],
  byWord: Map<string, number[]>,
  candidate: Candidate,
  words: Set<string>,
): number | null {
  const seen = new Set<number>()
  for (const word of words) {
    for (const index of byWord.get(word) ?? []) {
      if (seen.has(index)) continue
      seen.add(index)
      if (isSamePromise(kept[index]!, candidate, words)) return index
    }
  }
  return null
}

function isSamePromise(first: Candidate, second: Candidate, words: Set<string>): boolean {
  if (first.kind !== second.kind || first.trackable !== second.trackable) return false
  if (first.due?.latest && second.due?.latest && first.due.latest !== second.due.latest) return false
  const own = tellingWords(first.quote)
  const shared = [...words].filter((word) => own.has(word)).length
  return shared >= 3 && shared / Math.min(own.size, words.size) >= SAME_FROM
}

/** The first mention stays; a term that only the second one names is taken over. */
function fold(first: Candidate, second: Candidate): Candidate {
  const place = { start: second.start, end: second.end, quote: second.quote, question: second.question }
  return {
    ...first,
    alsoAt: [...first.alsoAt, place, ...second.alsoAt],
    due: first.due ?? second.due,
    owner: first.owner ?? second.owner,
  }
}
