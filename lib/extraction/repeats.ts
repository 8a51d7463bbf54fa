import { areApart, compare, type Likeness, weightOf } from './likeness/compare'
import { type PromiseWords, promiseWords } from './likeness/promise-words'
import type { Candidate, Registered, Repeat } from './types'

/** From this share of the shorter promise on, and this much in words, a clerk should look. */
const LIKE_FROM = 0.6
const LEAST_WEIGHT = 2
/** The rarest words of a candidate find what to compare; more would only find the same again. */
const WORDS_LOOKED_UP = 6
/** Of a word that stands in more commitments than this only the first of the list are compared. */
const MOST_PER_WORD = 60

type Known = { registered: Registered; words: PromiseWords }

/**
 * Marks the candidates that say again what is already registered, with the words both share. A new term does not make
 * it another promise: a repeat with a new term is what a clerk wants to see. Every commitment is read once and every
 * candidate compared with a bounded number of them, so that cost is linear in both lists.
 */
export function markRepeats(candidates: Candidate[], registered: readonly Registered[]): Candidate[] {
  if (registered.length === 0) return candidates
  const known = registered.map((row) => ({ registered: row, words: wordsOfRegistered(row) }))
  const byWord = indexWords(known)
  return candidates.map((candidate) => {
    const repeats = repeatOf(candidate, known, byWord)
    return repeats ? { ...candidate, repeats } : candidate
  })
}

function wordsOfRegistered({ title, quote, due }: Registered): PromiseWords {
  return promiseWords(`${quote}\n${title}`, due?.phrase ?? null)
}

function indexWords(known: readonly Known[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>()
  known.forEach(({ words }, index) => {
    for (const stem of words.topics.keys()) {
      const places = byWord.get(stem)
      if (!places) byWord.set(stem, [index])
      else places.push(index)
    }
  })
  return byWord
}

/** The commitment it is most like; of two that are as like, the first of the list. */
function repeatOf(
  candidate: Candidate,
  known: readonly Known[],
  byWord: Map<string, number[]>,
): Repeat | null {
  const words = promiseWords(candidate.quote, candidate.due?.phrase ?? null)
  let best: { number: string; likeness: Likeness } | null = null
  for (const index of worthComparing(words, byWord)) {
    const { registered, words: theirs } = known[index]!
    if (areApart(words, theirs)) continue
    const likeness = compare(words, theirs)
    if (likeness.weight < LEAST_WEIGHT || likeness.share < LIKE_FROM) continue
    if (!best || likeness.weight * likeness.share > best.likeness.weight * best.likeness.share)
      best = { number: registered.number, likeness }
  }
  return best && { number: best.number, words: best.likeness.words, share: round(best.likeness.share) }
}

function worthComparing(words: PromiseWords, byWord: Map<string, number[]>): number[] {
  const places = [...words.topics.keys()].flatMap((stem) => {
    const found = byWord.get(stem)
    return found ? [found] : []
  })
  places.sort((one, other) => one.length - other.length)
  const rarest = places.slice(0, WORDS_LOOKED_UP).flatMap((found) => found.slice(0, MOST_PER_WORD))
  return [...new Set(rarest)].sort((one, other) => one - other)
}

const round = (share: number) => Math.round(share * 100) / 100

/**
 * What a register can be narrowed by before the comparison. A commitment that this candidate may repeat holds one of the
 * `alone` words or one of the `pairs` whole. Words as written; whoever looks them up must take their inflections too.
 */
export function repeatKeys(candidate: Candidate): { alone: string[][]; pairs: string[][] } {
  const words = promiseWords(candidate.quote, candidate.due?.phrase ?? null)
  const telling = [...words.topics].map(([stem, word]) => ({ word, weight: weightOf(words, stem) }))
  telling.sort((one, other) => other.weight - one.weight || other.word.length - one.word.length)
  const looked = telling.slice(0, WORDS_LOOKED_UP)
  return {
    alone: looked.filter(({ weight }) => weight >= LEAST_WEIGHT).map(({ word }) => [word]),
    pairs: looked.flatMap(({ word }, at) => looked.slice(at + 1).map((next) => [word, next.word])),
  }
}
