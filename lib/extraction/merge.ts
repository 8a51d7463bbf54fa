import { areApart, compare, sameDeliverable } from './likeness/compare'
import { type PromiseWords, promiseWords } from './likeness/promise-words'
import { placesByReference } from './references'
import type { Candidate, Question } from './types'

/** Said in nearly the same words: this share of the shorter one. */
const SAME_WORDS = 0.7
/** Said in other words, but with the same deliverable, recipient and term. */
const SAME_PROMISE = 0.5
/** So much in words must be shared at least; more where no deliverable says what it is about. */
const LEAST_WEIGHT = 2
const LEAST_BARE = 3
/** Only the latest mentions of a word are compared, so that cost stays linear in letters full of one word. */
const MOST_LOOKED_AT = 8

type Said = { candidate: Candidate; words: PromiseWords }

/** Numbers of the questions that the answer to a question points to. */
type Pointers = ReadonlyMap<number, readonly number[]>

/**
 * Folds a promise that is said twice into its first mention, with the other places in `alsoAt`: in the same words, in
 * other words with the same deliverable, recipient and term, or by a mere "zie antwoord vraag 3". Two mentions with
 * different terms stay two. Candidates keep the order of the text.
 */
export function mergeCandidates(candidates: Candidate[], text: string, questions: Question[]): Candidate[] {
  const pointers: Pointers = new Map(questions.map(({ number, refersTo }) => [number, refersTo]))
  const kept: Said[] = []
  const byWord = new Map<string, number[]>()
  for (const candidate of candidates) {
    const said = { candidate, words: promiseWords(candidate.quote, candidate.due?.phrase ?? null) }
    const twin = findTwin(kept, byWord, said, pointers)
    if (twin === null) remember(kept, byWord, said)
    else {
      kept[twin]!.candidate = fold(kept[twin]!.candidate, candidate)
      foundBy(byWord, placeKey(candidate), twin)
    }
  }
  return placesByReference(
    kept.map(({ candidate }) => candidate),
    text,
    questions,
  )
}

/** Where a promise stands, for others that point there. */
const placeKey = ({ question }: Candidate) => (question === null ? [] : [`@${question}`])

function remember(kept: Said[], byWord: Map<string, number[]>, said: Said): void {
  foundBy(byWord, [...said.words.topics.keys(), ...placeKey(said.candidate)], kept.length)
  kept.push(said)
}

function foundBy(byWord: Map<string, number[]>, keys: string[], index: number): void {
  for (const key of keys) {
    const places = byWord.get(key) ?? []
    places.push(index)
    if (places.length > MOST_LOOKED_AT) places.shift()
    byWord.set(key, places)
  }
}

function findTwin(
  kept: readonly Said[],
  byWord: ReadonlyMap<string, readonly number[]>,
  said: Said,
  pointers: Pointers,
): number | null {
  const pointed = pointers.get(said.candidate.question ?? -1) ?? []
  const keys = [...said.words.topics.keys(), ...pointed.map((number) => `@${number}`)]
  const seen = new Set<number>()
  for (const key of keys) {
    for (const index of byWord.get(key) ?? []) {
      if (seen.has(index)) continue
      seen.add(index)
      if (isSamePromise(kept[index]!, said, pointed)) return index
    }
  }
  return null
}

function isSamePromise(first: Said, second: Said, pointed: readonly number[]): boolean {
  const [one, other] = [first.candidate, second.candidate]
  if (one.kind !== other.kind || one.trackable !== other.trackable) return false
  const terms = [one.due?.latest ?? null, other.due?.latest ?? null]
  if (terms[0] !== null && terms[1] !== null && terms[0] !== terms[1]) return false
  if (areApart(first.words, second.words)) return false
  const { weight, share } = compare(first.words, second.words)
  const alike = sameDeliverable(first.words, second.words)
  if (weight >= (alike ? LEAST_WEIGHT : LEAST_BARE) && share >= SAME_WORDS) return true
  if (!alike || terms[0] === null || terms[0] !== terms[1]) return false
  // "Zie ook vraag 3: u ontvangt hierover in mei een brief": the pointer says what the words leave out.
  if (second.words.topics.size === 0) return standsIn(one, pointed)
  return weight >= LEAST_WEIGHT && share >= SAME_PROMISE && sameRecipient(one, other)
}

const standsIn = ({ question, alsoAt }: Candidate, pointed: readonly number[]) =>
  [question, ...alsoAt.map((place) => place.question)].some((at) => at !== null && pointed.includes(at))

const sameRecipient = (one: Candidate, other: Candidate) =>
  (one.beneficiary === null) === (other.beneficiary === null)

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
