import { COUNCIL } from '../languages/nl/actors'
import { DELIVERABLE_ENDINGS, DELIVERABLES } from '../languages/nl/deliverables'
import { PREPOSITIONS } from '../languages/nl/function-words'
import type { Sentence } from './sentence'
import type { Place } from './tags'

/** Prepositions under which the council still receives: "aan de raad", "met uw Kamer". */
const TOWARDS = new Set(['aan', 'naar', 'richting', 'met', 'bij', 'voor', 'in', 'tijdens'])
/** Nearer than this the preposition belongs to the noun. */
const GROUP = 4

/** The first place where the council is the one who receives, or null. */
export function councilPlace(sentence: Sentence): Place | null {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.word
    if (word === 'u' && !PREPOSITIONS.has(tokens[at - 1]?.word ?? '')) return { from: at, to: at + 1 }
    if (word === 'u' && /^(?:aan|naar|met|bij)$/.test(tokens[at - 1]?.word ?? ''))
      return { from: at, to: at + 1 }
    if (!COUNCIL.has(word) && !isMember(sentence, at)) continue
    if (receives(sentence, at)) return { from: at, to: at + 1 }
  }
  return null
}

/** "mevrouw X", "de heer X", "het lid X": a member who is told something. */
function isMember(sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]!.word
  return (word === 'heer' || word === 'mevrouw') && sentence.tokens[at + 1]?.capital === true
}

function receives(sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - GROUP); index--) {
    const token = sentence.tokens[index]!
    if (token.mark || token.word === 'om') break
    if (PREPOSITIONS.has(token.word)) return TOWARDS.has(token.word)
  }
  return true
}

/** The first deliverable in the sentence at or after `from`, or null. */
export function deliverablePlace(sentence: Sentence, from: number, to: number): Place | null {
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at]
    if (token && !token.mark && isDeliverable(token.word)) return { from: at, to: at + 1 }
  }
  return null
}

const ENDING = new RegExp(`(?:${DELIVERABLE_ENDINGS.join('|')})$`)

export function isDeliverable(word: string): boolean {
  return DELIVERABLES.has(word) || (word.length > 8 && ENDING.test(word))
}

/** "Er komt nog een notitie", "volgt een notitie", "die brief komt eraan": the deliverable beside its verb. */
export function arrivingPlace(sentence: Sentence, finite: number): Place | null {
  const clause = sentence.clauses[sentence.clauseOf[finite]!]!
  for (let at = Math.max(clause.from, finite - 9); at < Math.min(clause.to, finite + 7); at++) {
    const word = sentence.tokens[at]!.word
    if (at > finite && PREPOSITIONS.has(word)) return null
    if (isDeliverable(word) && !PREPOSITIONS.has(sentence.tokens[at - 2]?.word ?? ''))
      return { from: at, to: at + 1 }
  }
  return null
}
