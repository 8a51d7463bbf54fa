import { oneOf } from '../one-of'
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
    const { word, is } = tokens[at]!
    if (word === 'u' && !tokens[at - 1]?.is.preposition) return { from: at, to: at + 1 }
    if (word === 'u' && /^(?:aan|naar|met|bij)$/.test(tokens[at - 1]?.word ?? ''))
      return { from: at, to: at + 1 }
    const council = (is.council && !isOtherCouncil(sentence, at)) || isGeneralBoard(sentence, at)
    if (!council && !isMember(sentence, at)) continue
    if (receives(sentence, at)) return { from: at, to: at + 1 }
  }
  return null
}

/** "Gedeputeerde Staten" are no deputy and no council: they govern. */
export function isProvincialExecutive(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const word = tokens[at]!.word
  if (word === 'staten') return tokens[at - 1]?.word === 'gedeputeerde'
  return word === 'gedeputeerde' && tokens[at + 1]?.word === 'staten'
}

/** The "algemeen bestuur" of a water board or a joint arrangement is its council. */
function isGeneralBoard(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]!.word === 'bestuur' && sentence.tokens[at - 1]?.word === 'algemeen'
}

/** The Europese Commissie, the Raad van State and the Hoge Raad are no council that was promised anything. */
export function isOtherCouncil(sentence: Sentence, at: number): boolean {
  if (isProvincialExecutive(sentence, at)) return true
  const before = sentence.tokens[at - 1]?.word ?? ''
  const after = [sentence.tokens[at + 1]?.word, sentence.tokens[at + 2]?.word].join(' ')
  return (
    /^(?:europese|hoge|europees)$/.test(before) ||
    (/^(?:van (?:state|europa|bestuur|toezicht)|voor (?!de|het|zijn|haar)\p{L}+)$/u.test(after) &&
      sentence.tokens[at]!.word === 'raad')
  )
}

/** "mevrouw X", "de heer X", "het lid X": a member who is told something. */
function isMember(sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]!.word
  if (word === 'leden') return TOWARDS.has(sentence.tokens[at - 1]?.word ?? '') || isToldGroup(sentence, at)
  return (word === 'heer' || word === 'mevrouw') && sentence.tokens[at + 1]?.capital === true
}

/** "aan de leden", "met alle leden": of the council, unless it is said of what else. */
function isToldGroup(sentence: Sentence, at: number): boolean {
  const near = [sentence.tokens[at - 2]?.word ?? '', sentence.tokens[at + 1]?.word ?? '']
  return /^(?:aan|met|naar)$/.test(near[0]!) && near[1] !== 'van'
}

function receives(sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - GROUP); index--) {
    const token = sentence.tokens[index]!
    if (token.mark || token.word === 'om') break
    if (token.is.preposition) return TOWARDS.has(token.word)
    // "door middel van een brief de raad": what stands before an article belongs to another noun.
    if (ARTICLE.has(token.word) && !sentence.tokens[index - 1]?.is.preposition) break
  }
  return true
}

const ARTICLE = oneOf('de het een uw onze')

/** The first deliverable in the sentence at or after `from`, or null. */
export function deliverablePlace(sentence: Sentence, from: number, to: number): Place | null {
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at]
    if (token && !token.mark && token.is.deliverable && !isDecides(sentence, at))
      return { from: at, to: at + 1 }
  }
  return null
}

/** "Het college besluit ...": a verb, and no decision that is handed over. */
function isDecides({ tokens }: Sentence, at: number): boolean {
  const kind = tokens[at]!.word === 'besluit' ? tokens[at - 1]?.is.noun : null
  return kind === 'body' || kind === 'officer' || kind === 'council'
}

/** "in het op te stellen beleidskader": the paper still has to be made. */
const TO_BE_MADE = oneOf(
  'nog op te stellen maken verschijnen nieuwe opstellen opmaken uitwerken actualiseren herzien van',
)

/** "voegen wij toe aan de jaarstukken" */
const isAdded = (word: string | undefined) => word === 'toe' || word === 'toegevoegd'

/** "in de brief over de haven", "bij de tweede rapportage": the paper in which something will stand, or null. */
export function inPaperPlace(sentence: Sentence): Place | null {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length - 1; at++) {
    const { word: before } = tokens[at]!
    if (before !== 'in' && before !== 'bij' && !(before === 'aan' && isAdded(tokens[at - 1]?.word))) continue
    for (let noun = at + 1; noun < Math.min(tokens.length, at + 7); noun++) {
      const { word, mark, is } = tokens[noun]!
      if (is.paper) return { from: at, to: noun + 1 }
      // "in mei een brief": only what can stand before a noun keeps it with its preposition.
      if (mark || !(is.determiner || (noun > at + 1 && (word.endsWith('e') || TO_BE_MADE.has(word))))) break
    }
  }
  return null
}

/** The paper that a passive hands over: "zal nog een lijst worden verstrekt". */
export function givenPaper(sentence: Sentence, predicate: { clause: number }): Place | null {
  const { from, to } = sentence.clauses[predicate.clause]!
  for (let at = from; at < to; at++)
    if (sentence.tokens[at]!.is.deliverable && !sentence.tokens[at - 2]?.is.preposition)
      return { from: at, to: at + 1 }
  return null
}

/** "De landelijke cijfers verschijnen in mei": figures that come out by themselves, and that nobody sends. */
const FIGURES = /(?:cijfers|gegevens)$/
const PUBLISHED = oneOf('verschijnen beschikbaarkomen uitkomen')

/** "komt op de website te staan", "komt te vervallen": nothing is on its way. */
const comesTo = ({ tokens }: Sentence, finite: number, to: number) =>
  tokens.slice(finite, to).some(({ word }, at) => word === 'te' && tokens[finite + at + 1]?.is.infinitive)

/** "Ter vaststelling ligt nu een nota voor": it is there already. */
const LIES_NOW = oneOf('nu thans hier')

/** "Er komt nog een notitie", "volgt een notitie", "die brief komt eraan": the deliverable beside its verb. */
export function arrivingPlace(
  sentence: Sentence,
  { finite, lemma }: { finite: number; lemma: string },
): Place | null {
  const clause = sentence.clauses[sentence.clauseOf[finite]!]!
  if (lemma === 'komen' && comesTo(sentence, finite, clause.to)) return null
  if (lemma === 'voorliggen' && LIES_NOW.has(sentence.tokens[finite + 1]?.word ?? '')) return null
  for (let at = Math.max(clause.from, finite - 9); at < Math.min(clause.to, finite + 7); at++) {
    const { word, is } = sentence.tokens[at]!
    if (at > finite && is.preposition) return behindPlace(sentence, at, clause.to)
    if (PUBLISHED.has(lemma) && FIGURES.test(word)) return null
    if (is.deliverable && !sentence.tokens[at - 2]?.is.preposition) return { from: at, to: at + 1 }
  }
  return null
}

/** "komt er op die plek een notitie": the paper behind where it comes. */
function behindPlace({ tokens }: Sentence, from: number, to: number): Place | null {
  for (let at = from + 2; at < Math.min(to - 1, from + 5); at++) {
    if (tokens[at]!.word !== 'een') continue
    return tokens[at + 1]!.is.deliverable ? { from: at + 1, to: at + 2 } : null
  }
  return null
}
