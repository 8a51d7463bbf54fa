import {
  type ActorKind,
  BODIES,
  BODY_ENDINGS,
  COUNCIL,
  OFFICERS,
  THIRD_PARTIES,
} from '../languages/nl/actors'
import { DELIVERABLE_ENDINGS, DELIVERABLES, PAPER_ENDINGS } from '../languages/nl/deliverables'

/** Who a noun names by itself, or null. */
export function nounKind(word: string): ActorKind | null {
  if (OFFICERS.has(word)) return 'officer'
  if (BODIES.has(word)) return 'body'
  if (COUNCIL.has(word) || (word.length > 8 && word.endsWith('fractie'))) return 'council'
  if (THIRD_PARTIES.has(word)) return 'other'
  if (word.length > 8 && BODY_ENDINGS.some((ending) => word.endsWith(ending))) return 'body'
  return null
}

const ENDING = new RegExp(`(?:${DELIVERABLE_ENDINGS.join('|')})$`)
const PAPER = new RegExp(`(?:${PAPER_ENDINGS.join('|')})$`)

/** Something written, that other things can stand in. */
export function isPaper(word: string): boolean {
  return PAPER.test(word)
}

export function isDeliverable(word: string): boolean {
  return DELIVERABLES.has(word) || (word.length > 8 && ENDING.test(word))
}
