import type { ClauseKind } from '../languages/nl/function-words'
import { isBesides } from './brackets'
import { isFiniteLike, openedKind } from './openers'
import * as TRAITS from './traits'
import type { Word } from './words'

/** A run of tokens `[from, to)` with at most one finite verb of its own. */
export type Clause = { from: number; to: number; kind: ClauseKind; opener: string }

const BREAKS = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '•', '-', '"', '“', '”', '„'])

/** True for words and marks after which nothing of the clause before goes on. */
export function isHardBreak(token: Word): boolean {
  return token.mark && (token.word === ';' || token.word === ':' || token.word === '?')
}

/** "Blijft de groei achter, dan ...": a verb in front supposes. `next` is the place behind the comma. */
function isSupposition(tokens: Word[], next: number): boolean {
  return tokens[next]?.word === 'dan' && tokens[next - 1]!.word === ',' && isFiniteLike(tokens[0])
}

/** Only these words and marks end a clause or say something of it. */
const ASKED_OF = TRAITS.mark | TRAITS.subordinates | TRAITS.coordinates | TRAITS.finiteLike

/** Splits a sentence at marks, subordinators and coordinators that start a clause. Linear. */
export function splitClauses(tokens: Word[], traits: readonly number[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let kind: ClauseKind = 'main'
  let opener = ''
  /** A clause cut short before its verb came: "dat, zodra ..., de raad wordt geïnformeerd". */
  let waiting: ClauseKind | null = null
  /** Whether the clause has a word that may be its finite verb. */
  let told = false
  for (let index = 0; index < tokens.length; index++) {
    const own = traits[index]!
    if ((own & ASKED_OF) === 0) continue
    const token = tokens[index]!
    let to = index
    let nextKind: ClauseKind
    let nextOpener = token.word
    if ((own & TRAITS.mark) !== 0) {
      if (!BREAKS.has(token.word) || isBesides(tokens, index)) continue
      to = index + 1
      if (from === 0 && isSupposition(tokens, to)) kind = 'condition'
      if (isHardBreak(token) || (told && kind === waiting)) waiting = null
      else if (!told && kind !== 'main') waiting = kind
      nextKind = waiting ?? 'main'
      nextOpener = ''
    } else {
      const opened = (own & TRAITS.subordinates) === 0 ? null : openedKind(tokens, index)
      if (opened) nextKind = opened
      else if ((own & TRAITS.coordinates) !== 0 && index > from && tokens[index - 1]!.word !== 'tot')
        nextKind = coordinatedKind(tokens, index, kind)
      else if (told && from <= LONGEST_FRONT && GOES_ON.has(kind) && isNextVerb(tokens, index))
        nextKind = 'main'
      else {
        told ||= (own & TRAITS.finiteLike) !== 0
        continue
      }
    }
    if (to > from) clauses.push({ from, to, kind, opener })
    from = to
    kind = nextKind
    opener = nextOpener
    told = !token.mark && token.is.finiteLike
  }
  if (tokens.length > from) clauses.push({ from, to: tokens.length, kind, opener })
  return clauses
}

/** What may stand before the verb of the sentence without a comma between. */
const GOES_ON: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['whether', 'time'])
/** "Op het moment" before "dat". */
const LONGEST_FRONT = 3

/**
 * "Wat dat kost brengen wij in beeld", "Zodra dat klaar is hoort u het": the verb of the sentence, with its subject.
 * "Zodra dat klaar is informeert het college u": behind the verb of what hangs on it no other in the third person may stand.
 */
function isNextVerb(tokens: Word[], at: number): boolean {
  const { is } = tokens[at]!
  if (!is.finiteLike) return false
  if (/^(?:we|wij|ik|u)$/.test(tokens[at + 1]?.word ?? '')) return true
  return is.third && is.participle === undefined && isFiniteLike(tokens[at - 1])
}

/** "..., en informeert": a finite verb right after "en" picks up the main clause again. */
function coordinatedKind(tokens: Word[], index: number, kind: ClauseKind): ClauseKind {
  const next = tokens[index + 1]
  const finite = next && (next.is.third || next.is.first || next.is.mood === 'future')
  return finite || isPluralFinite(tokens, index + 1) || isOurs(tokens, index + 1) ? 'main' : kind
}

/** "of dat kan, en koppelen dit terug": a verb with its object behind it does not end a clause that hangs on another. */
function isPluralFinite(tokens: Word[], at: number): boolean {
  const verb = tokens[at]
  const object = tokens[at + 1]
  if (!verb || verb.mark || !verb.is.infinitive || !object) return false
  return object.is.determiner || /^(?:u|hierover|daarover|er|we|wij|ik)$/.test(object.word)
}

/** "of dat kan, en wij informeren u": behind its subject such a verb opens a main clause, unless it ends it. */
function isOurs(tokens: Word[], at: number): boolean {
  const verb = tokens[at + 1]
  const object = tokens[at + 2]
  if (!verb || !object || object.mark || !/^(?:we|wij|ik)$/.test(tokens[at]!.word)) return false
  return verb.is.infinitive !== undefined || verb.is.first || verb.is.mood !== null
}

/** For each token the index of its clause; clauses follow each other without a gap. */
export function clauseOfToken(clauses: Clause[]): number[] {
  const owner = new Array<number>(clauses.at(-1)?.to ?? 0)
  for (let index = 0; index < clauses.length; index++)
    for (let at = clauses[index]!.from; at < clauses[index]!.to; at++) owner[at] = index
  return owner
}
