import { NO_PARTY } from '../languages/nl/parties'
import { ANY_PARTY } from '../languages/nl/question-heads'
import { partyOf } from './parties'

/** A party as written in front of a question, whether it is a known one, and what is said there to be asked about. */
export type Names = { party: string; known: boolean; topic: string | null }

/** A name nobody knows is a party where at least this part of the questions begins with one. */
const MOST_OF = 0.8
/** More than one word with a capital. */
const CAPITALS = /^\p{Lu}.*\s\p{Lu}/u
/** What stands between a party and what it asks about, or another party. */
const BETWEEN = /(\s[-–]\s|,\s)/

/** "SP, DENK - Zorg": the parties in front, and what follows them. */
export function namesIn(who: string): Names | null {
  const parts = who.trim().split(BETWEEN)
  const first = parts[0]!
  const known = partyOf(first)
  if (known === null && (!ANY_PARTY.test(first) || NO_PARTY.test(first))) return null
  let party = known ?? first
  let next = 1
  while (known !== null && next + 1 < parts.length && partyOf(parts[next + 1]!) !== null) {
    party += parts[next]! + parts[next + 1]!
    next += 2
  }
  const topic = parts
    .slice(next + 1)
    .join('')
    .trim()
  return { party, known: known !== null, topic: topic === '' ? null : topic }
}

/**
 * Whether the names that stand in one place of a letter are parties: nearly every question has one, and one of them is
 * known, or each has its page and is no single word, as a subject is.
 */
export function areParties(
  names: readonly { party: string; known: boolean; page: string | null }[],
  questions: number,
): boolean {
  if (names.length < questions * MOST_OF) return false
  if (names.some(({ known }) => known)) return true
  return names.length > 1 && names.every(({ page, party }) => page !== null && CAPITALS.test(party))
}
