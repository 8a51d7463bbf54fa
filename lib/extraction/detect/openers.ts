import type { ClauseKind } from '../languages/nl/function-words'
import { oneOf } from '../one-of'
import type { Word } from './words'

const NEUTER_ARTICLE = oneOf('het een dit ons uw ieder elk geen')

export function isFiniteLike(token: Word | undefined): boolean {
  return token !== undefined && !token.mark && token.is.finiteLike
}

/** The kind of clause that the word at `index` opens; null where it opens none. */
export function openedKind(tokens: Word[], index: number): ClauseKind | null {
  const { word, is } = tokens[index]!
  const kind = is.opener
  if (!kind) return null
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const atStart = !before
  // "op welke thema's", "bepalen wij welke" opens what is asked, wherever it stands in the sentence.
  if ((word === 'welke' || word === 'welk') && index > 1 && before && (before.is.preposition || !before.mark))
    return 'whether'
  // "voor zover dat kan"
  if (word === 'zover') return before?.word === 'voor' ? kind : null
  // "Op het moment dat de bouw begint": once it does.
  if (word === 'dat' && before?.word === 'moment') return 'time'
  // "Over dat rapport zal": behind a preposition in front, "dat" points.
  if (word === 'dat' && index === 1 && before!.is.preposition) return null
  if (word === 'dat' || word === 'die' || word === 'welke')
    return demonstrative(tokens, index) ? null : dieOrDat(tokens, index)
  // "als raad", "om 8 uur": no clause without a verb; the purpose "om" needs "te" and is kept.
  if (word === 'of')
    return before &&
      !before.mark &&
      before.is.readings.length === 0 &&
      !LINKS.has(before.word) &&
      !before.is.preposition &&
      !/^(?:mogelijk|nagaan|benieuwd|vraag)/.test(before.word)
      ? null
      : kind
  if (word === 'hoe' || word === 'wat') return kind
  if (word === 'als' && !verbAhead(tokens, index)) return null
  if (word === 'als' && AS_NOUN.has(after?.word ?? '')) return null
  if (word === 'als' && isOnceReady(tokens, index)) return 'time'
  if (kind === 'condition' && AS_NEEDED.has(after?.word ?? '')) return null
  if (word === 'om' && !tokens.slice(index + 1, index + CLAUSE_REACH).some((token) => token.word === 'te'))
    return null
  // "hoort graag wanneer het plan komt": without a comma before it, what is asked or told.
  if (word === 'wanneer' && before && !before.mark) return 'whether'
  if (atStart && word === 'nu' && isFiniteLike(after)) return null
  if ((word === 'nu' || word === 'toen') && !before?.mark && !atStart) return null
  return kind
}

/** "Als de uitkomsten bekend zijn": when, and not whether. */
function isOnceReady(tokens: Word[], index: number): boolean {
  for (let at = index + 1; at < Math.min(tokens.length - 1, index + 12) && !tokens[at]!.mark; at++)
    if (READY.has(tokens[at]!.word) && IS.has(tokens[at + 1]!.word)) return true
  return false
}

/** "als vervolg hierop", "als onderdeel van": a role, whatever verb comes after. */
const AS_NOUN = oneOf(
  'vervolg gevolg reactie onderdeel uitvloeisel antwoord aanvulling eerste tweede volgende laatste',
)

const AS_NEEDED = oneOf('nodig gewenst mogelijk wenselijk noodzakelijk')
const IS = oneOf('is zijn')
/** "De vraag is of ...", "gevraagd wordt of ..." */
const LINKS = oneOf('is was wordt werd blijft')
const OPENS_BEFORE = oneOf('of als dat omdat zodat wanneer zodra hoe')
const TOO = oneOf('ook al eerder reeds graag nog')
const PRONOUN = oneOf('ik we wij u hij zij ze er men')
const TELLING = oneOf('say expect hope promise')
const READY = oneOf('bekend gereed klaar afgerond beschikbaar definitief ontvangen binnen verschenen')

/** "als bijlage", "als gemeente": without a verb before the next mark it is no clause. */
function verbAhead(tokens: Word[], index: number): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + 20); at++) {
    if (tokens[at]!.mark) return false
    if (isFiniteLike(tokens[at])) return true
    if (tokens[index + 1]?.word === 'ik' && isFirst(tokens[at])) return true
  }
  return false
}

function demonstrative(tokens: Word[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!before || OPENS_BEFORE.has(before.word)) return true
  // "ik heb u dat ook eerder gemeld"
  if (before.word === 'u' && TOO.has(after?.word ?? '')) return true
  // "Ik denk dat we dat meenemen": behind its subject the clause has no verb yet, and so no other can open.
  if (PRONOUN.has(before.word) && OPENS_BEFORE.has(tokens[index - 2]?.word ?? '')) return true
  if (before.is.preposition && tokens[index]!.word !== 'dat') return true
  if (before.is.coordinator || before.word === ':' || before.word === ';')
    return isFiniteLike(after) || !isPronounLike(after)
  if (before.mark) return isFiniteLike(after) && tokens[index]!.word === 'dat'
  // "Besloten wordt dat Anne ...": what was decided, agreed or promised.
  if (opensWithParticiple(tokens, index)) return false
  if (tokens[index]!.word === 'dat' && !anyVerbAhead(tokens, index)) return true
  const verb = firstPerson(tokens, index) ?? before
  return (
    (verb !== before || isFiniteLike(before) || isFirstAfterI(tokens, index)) &&
    !isPronounLike(after) &&
    !verb.is.readings.some((r) => r.class === 'say' || r.class === 'expect' || r.class === 'promise')
  )
}

function opensWithParticiple(tokens: Word[], index: number): boolean {
  return (
    index === 2 &&
    tokens[2]!.word === 'dat' &&
    /^(?:wordt|is|werd)$/.test(tokens[1]!.word) &&
    tokens[0]!.is.readings.some(({ form }) => form === 'participle')
  )
}

/** "U hoort dat voor de zomer van mij": without a verb to come "dat" opens nothing. */
function anyVerbAhead(tokens: Word[], index: number): boolean {
  return tokens.slice(index + 1, index + CLAUSE_REACH).some(({ is }) => is.verbal)
}

const CLAUSE_REACH = 40

const isFirst = (token: Word | undefined) => token !== undefined && !token.mark && token.is.first

/** "Ik zoek dat uit": the form without an ending is a verb only beside "ik"; elsewhere it may be a noun. */
function isFirstAfterI(tokens: Word[], index: number): boolean {
  return tokens[index - 2]?.word === 'ik' && isFirst(tokens[index - 1])
}

/** The verb of "Dan zoek ik dat uit", where "ik" stands between it and "dat". */
function firstPerson(tokens: Word[], index: number): Word | null {
  const verb = tokens[index - 2]
  return tokens[index - 1]?.word === 'ik' && isFirst(verb) ? (verb as Word) : null
}

function isPronounLike(token: Word | undefined): boolean {
  return token !== undefined && (token.is.determiner || PRONOUN.has(token.word))
}

/** After a neuter noun "dat" refers back to it; elsewhere it opens what is promised, said or expected. */
function dieOrDat(tokens: Word[], index: number): ClauseKind {
  if (tokens[index]!.word !== 'dat') return 'relative'
  const before = tokens[index - 1]
  if (!before || before.mark || before.is.coordinator) return 'complement'
  // "Het streven is dat ..."
  if (before.is.mood === 'copula') return 'complement'
  // "Dit betekent dat ...", "dit houdt in dat ...": behind a verb, and no noun.
  if (before.is.third || (before.is.prefix > 0 && tokens[index - 2]?.is.third)) return 'complement'
  const article = [tokens[index - 2]?.word ?? '', tokens[index - 3]?.word ?? '']
  // "Het college verwacht dat ...": the noun is further off, and the verb stands between.
  if ((tellsOrExpects(before) || before.word === 'staat') && !NEUTER_ARTICLE.has(article[0]!))
    return 'complement'
  return article.some((word) => NEUTER_ARTICLE.has(word)) ? 'relative' : 'complement'
}

const tellsOrExpects = ({ is }: Word) =>
  is.readings.some((reading) => reading.form !== 'participle' && TELLING.has(reading.class ?? ''))
