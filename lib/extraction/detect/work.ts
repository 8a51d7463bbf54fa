import { type ActorKind, COUNCIL_PLACES, THIRD_PARTIES } from '../languages/nl/actors'
import { oneOf } from '../one-of'
import { tagAtTable } from './at-table'
import { tagFigurative } from './figurative'
import { goesOn } from './goes-on'
import { GOES, tagsOfVerb } from './lemma-tags'
import { actorAt } from './naming'
import type { Predicate } from './predicates'
import { givenPaper } from './recipients'
import type { Sentence } from './sentence'
import type { Place, Tag, Tags } from './tags'
import type { Word } from './words'

/** Tags for what the verb does to a paper or a work, beyond its class. */
export function tagWork(tags: Tags, sentence: Sentence, predicate: Predicate): void {
  const { content, lemma, verbClass, passive, subject } = predicate
  const set = (tag: Tag) => tags.set(tag, { from: content, to: content + 1 })
  if (verbClass === 'tell' || lemma === 'afdoen') set('answers')
  for (const tag of tagsOfVerb(lemma)) if (holdsHere(tag, sentence, predicate, tags)) set(tag)
  if ((lemma === 'maken' || lemma === 'doen') && inClause(sentence, predicate, STEP)) set('done-once')
  if (lemma === 'komen' && inClause(sentence, predicate, /^elkaar$/)) set('takes-place')
  if (passive && isDoneByMany(sentence, predicate)) set('done-by-many')
  if (/^(?:uit|in)?gaan$/.test(lemma) && inClause(sentence, predicate, GOES)) set('happens')
  if (lemma === 'liggen' && inClause(sentence, predicate, /^inzage$/) && beginsThen(sentence, tags))
    set('happens')
  if (lemma === 'openen' && !passive && subject.kind === 'other' && isPlace(sentence, subject)) set('happens')
  if (lemma === 'brengen' && inClause(sentence, predicate, /^(?:kaart|beeld)$/)) set('finds-out')
  const isSomeone = subject.kind !== 'none' || /en$/.test(sentence.tokens[predicate.finite]!.word)
  if (verbClass === 'receive' && isSomeone && inClause(sentence, predicate, LETTER)) set('gets-letter')
  if (lemma === 'doen' && inClause(sentence, predicate, /^navraag$/)) set('finds-out')
  // "streven ernaar het plan in mei gereed te hebben" names what is aimed at as well.
  if (verbClass === 'aim' && (tags.has('cue:ready') || inClause(sentence, predicate, MILESTONE)))
    set('aims-at')
  if (verbClass === 'transfer' || lemma === 'geven') tagOthers(tags, sentence, predicate)
  if (isFigure(sentence, subject)) set('figures')
  if (/^(?:op|contact)nemen$/.test(lemma) && inClause(sentence, predicate, /^contact$/)) set('reaches-out')
  if (predicate.mood === 'must' && passive && tags.has('date') && tags.has('to-council')) set('scheduled')
  if (goesOn(sentence, predicate, tags)) set('goes-on')
  const paper = passive ? givenPaper(sentence, predicate) : null
  if (paper) tags.set('paper-given', paper)
  tagFigurative(tags, sentence, predicate)
  tagAtTable(tags, sentence, predicate)
  tagStart(tags, sentence, predicate)
  tagReady(tags, sentence, predicate)
}

/** Nouns that make a step out of a verb that says little: "afspraken maken", "aangifte doen". */
const STEP = /^(?:afspraken|prestatieafspraken|werkafspraken|aangifte)$/

/** "een bestuurlijk overleg", where "het overleg is op 12 maart" tells a date only. */
const isNew = (tokens: Sentence['tokens'], at: number) =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'een')

const TALKS = oneOf('overleg gesprek bestuursoverleg directieoverleg schouw hoorzitting')

/** A meeting that no preposition governs: "vindt een technische sessie plaats", and not "tijdens de bijeenkomst". */
function isHeld({ tokens, clauses }: Sentence, { clause }: Predicate): boolean {
  const { from, to } = clauses[clause]!
  return tokens
    .slice(from, to)
    .some(
      ({ is, word }, at) =>
        (is.deliverable || (TALKS.has(word) && isNew(tokens, from + at))) &&
        !tokens.slice(Math.max(0, from + at - 3), from + at).some((before) => before.is.preposition),
    )
}

/** Some verbs tell more only with what stands beside them. */
function holdsHere(tag: Tag, sentence: Sentence, predicate: Predicate, tags: Tags): boolean {
  if (tag === 'takes-place') return predicate.subject.kind === 'body' || isHeld(sentence, predicate)
  return tag !== 'goes-to-council' || goesToCouncil(sentence, predicate, tags)
}

/** "Een kopie gaat naar de raad": a paper that goes there, and nobody on the way to a meeting. */
function goesToCouncil(sentence: Sentence, { subject }: Predicate, tags: Tags): boolean {
  const council = tags.get('to-council')
  if (!council) return false
  const towards = sentence.tokens
    .slice(Math.max(0, council.from - 3), council.from)
    .some(({ word }) => word === 'naar')
  return towards && isPaper(sentence, subject)
}

/** "door de ondernemers ingediend": by many, each for himself, whom nobody speaks for; "door de raad": who is promised. */
function isDoneByMany({ tokens, clauses }: Sentence, { clause }: Predicate): boolean {
  const { from, to } = clauses[clause]!
  for (let by = from; by < to - 1; by++) {
    if (tokens[by]!.word !== 'door') continue
    const { word, is } = tokens[tokens[by + 1]!.is.determiner ? by + 2 : by + 1] ?? tokens[by]!
    if (is.council) return true
    if (THIRD_PARTIES.has(word) && /(?:en|s)$/.test(word)) return true
  }
  return false
}

const TOLD: ReadonlySet<ActorKind | null> = new Set<ActorKind | null>(['officer', 'body', 'other'])

/** Verbs whose object is who is told. */
const TELLS = oneOf('informeren berichten inlichten bijpraten attenderen')

/** Verbs that take what is given and to whom: "geven de bewoners een antwoord". */
const GIVES = oneOf('geven sturen toesturen mailen bieden aanbieden verstrekken')

/** "een brief aan de minister", "informeren de omwonenden": somebody else is told, and not the council. */
function tagOthers(tags: Tags, sentence: Sentence, { clause, subject, lemma }: Predicate): void {
  const { tokens } = sentence
  const { from, to } = sentence.clauses[clause]!
  for (let at = from; at < to; at++) {
    const inSubject = subject.span !== null && at >= subject.span.from && at < subject.span.to
    const kind = inSubject ? null : actorAt(sentence, at)
    const before = at === from ? undefined : tokens[at - (tokens[at - 1]!.is.determiner ? 2 : 1)]
    const isObject =
      TOLD.has(kind) &&
      (TELLS.has(lemma) || (kind === 'other' && GIVES.has(lemma))) &&
      !before?.is.preposition
    const isTold = TOLD.has(kind) && before !== undefined && /^(?:aan|naar)$/.test(before.word)
    const isGiven = kind === null && !inSubject && isGivenTo(sentence, at, before, lemma)
    if (isObject || isTold || isGiven || tokens[at]!.word === 'hen') {
      tags.set('to-others', { from: at, to: at + 1 })
      return
    }
  }
}

/** "aan de ontwikkelaar", "aan alle huishoudens": whoever it is, unless the council is among them. */
function isGivenTo({ tokens }: Sentence, at: number, before: Word | undefined, lemma: string): boolean {
  const isTowards = before?.word === 'aan' || (before?.word === 'naar' && PASSES_ON.has(lemma))
  if (!isTowards || !tokens[at - 1]!.is.determiner) return false
  const { is, word } = tokens[at]!
  if (/^(?:uw|ons|onze)$/.test(tokens[at - 1]!.word) || is.deliverable || is.paper || word.endsWith('e'))
    return false
  return !is.council && !is.preposition && !COUNCIL_PLACES.has(word) && !PLACE_OR_TIME.has(word)
}

/** What is passed on goes to somebody, where "een doorkijk naar" does not. */
const PASSES_ON = oneOf('doorgeleiden doorsturen doorzenden doorspelen sturen')

/** "naar het einde", "aan de hand van", "aan de orde": nobody. */
const PLACE_OR_TIME = oneOf(
  'hand orde einde eind begin slag kant vergadering bestuur leden heer griffie website site agenda loket',
)

/** What a plan is brought to: it has been done that day, or it has not. */
const MILESTONE =
  /(?:toezending|verzending|aanbieding|bespreking|plaatsing|oplevering|afronding|besluitvorming|vaststelling|ingebruikname|ondertekening|publicatie|invoering|opening|realisatie|behandeling|start|besluit|uitvoering)$/

const LETTER = /(?:brief|bericht|uitnodiging|informatie|beschikking)$/

/** Money and counts, which nobody makes so: "de kosten", "het aantal inwoners", "het saldo". */
const FIGURE =
  /(?:kosten|lasten|baten|uitgaven|inkomsten|opbrengst|opbrengsten|tekort|overschot|saldo|resultaat|bedrag|aantal|prijs|prijzen|rente|(?<!aan)vraag|tarief|tarieven|reserve|omvang|percentage|bezuiniging|korting|verhoging|taakstelling|bijdrage|uitkering|effect|effecten|gevolg|gevolgen|invloed|impact|indexering|subsidie|last|tijd|tijden|druk|groei|wachtlijst)$/

function isFigure(sentence: Sentence, { span }: Predicate['subject']): boolean {
  return (
    span !== null &&
    sentence.tokens.slice(span.from, Math.min(span.to, span.from + 3)).some(({ word }) => FIGURE.test(word))
  )
}

const inSubject = ({ tokens }: Sentence, { span }: Predicate['subject'], fits: (word: Word) => boolean) =>
  span !== null && tokens.slice(span.from, span.to).some(fits)

const inClause = (sentence: Sentence, { clause }: Predicate, words: RegExp) =>
  sentence.tokens
    .slice(sentence.clauses[clause]!.from, sentence.clauses[clause]!.to)
    .some(({ word }) => words.test(word))

/** "ligt vanaf 3 mei ter inzage", where "tot 3 mei" only says when that ends. */
function beginsThen({ tokens }: Sentence, tags: Tags): boolean {
  const date = tags.get('date')
  return date !== undefined && !/^(?:tot|t)$/.test(tokens[date.from]!.word)
}

/** Houses and roads that open by themselves: "het loket opent in mei". */
const PLACE =
  /(?:loket|school|gebouw|huis|bad|bibliotheek|museum|park|winkel|station|brug|tunnel|weg|locatie|centrum|hal|kantoor|plein|punt|opvang|inschrijving|inloop)$/

const isPlace = (sentence: Sentence, subject: Predicate['subject']) =>
  inSubject(sentence, subject, ({ word }) => PLACE.test(word))

/** Work that somebody sets going, and that can be seen to have started. */
const WORKS =
  /(?:werkzaamheden|werk|herstel|aanleg|bouw|uitvoering|sloop|renovatie|proef|pilot|consultatie|procedure|aanbesteding|onderzoek|evaluatie|telling(?:en)?|meting(?:en)?|gesprekken|project|campagne|(?:inspraak|reactie|inzage)(?:periode|termijn)|(?<!vergader|reik|zitt|behandel|stemm|oefen|herdenk|open)ing)$/
const STARTS = oneOf('starten beginnen aanvangen plaatsvinden')
/** "gaan van start" */
const GOES_OFF = /^start$/

function tagStart(tags: Tags, sentence: Sentence, predicate: Predicate): void {
  const { subject, lemma, finite } = predicate
  if (!STARTS.has(lemma) && !(lemma === 'gaan' && inClause(sentence, predicate, GOES_OFF))) return
  // "In mei vindt een herijking plaats": the subject stands behind its verb.
  const span = subject.span ?? { from: finite + 1, to: finite + 5 }
  const named = sentence.tokens.slice(span.from, span.to).findIndex(({ word }) => WORKS.test(word))
  const at = named >= 0 ? named : startsWith(sentence, span, finite)
  if (at >= 0) tags.set('works', { from: span.from + at, to: span.from + at + 1 })
}

/** "Na de zomer start de aannemer met de aanleg": who starts is not what is started. Offset in the span of the subject. */
function startsWith({ tokens, clauseOf }: Sentence, span: { from: number }, finite: number): number {
  const at = tokens.findIndex(
    ({ word }, index) => word === 'met' && clauseOf[index] === clauseOf[finite] && index > finite,
  )
  return at > 0 && tokens[at + 1]?.is.determiner ? at - span.from : -1
}

/** "Is uiterlijk 1 mei hersteld", "voor het einde van het jaar": not later than some day that is still to come. */
const isDue = ({ tokens }: Sentence, { from }: Place) => /^(?:uiterlijk|voor|vóór)$/.test(tokens[from]!.word)

/** "Voor het einde van het jaar zijn alle brieven herschreven": done, but not before that day, unless that was last summer. */
const isDoneBy = (sentence: Sentence, date: Place) =>
  isDue(sentence, date) &&
  /^(?:de|het|[1-9]\d?)$/.test(sentence.tokens[date.from + 1]?.word ?? '') &&
  !/(?:zomer|winter|vakantie|reces|kerst)/.test(sentence.tokens[date.to - 1]!.word)

/** "Het rapport is eind mei gereed", "de bouw is in 2027 afgerond": done, but not before that day. */
const DONE_BY = oneOf('zijn worden afronden opleveren voltooien')

const isPaper = (sentence: Sentence, subject: Predicate['subject']) =>
  inSubject(sentence, subject, ({ is }) => is.deliverable)

function tagReady(tags: Tags, sentence: Sentence, predicate: Predicate): void {
  const { mood, lemma, subject, passive, verbClass } = predicate
  const ready = tags.get('cue:ready')
  const date = tags.get('date')
  const isDone = mood === 'perfect' && passive && verbClass === 'act'
  // "Naar verwachting is de nota in maart vastgesteld": nobody expects what has been done.
  if (!ready && date && isDone && (tags.has('cue:expectation') || isDoneBy(sentence, date)))
    tags.set('done-by-then', date)
  if (!ready || !date || !(DONE_BY.has(lemma) || (mood === 'perfect' && isDue(sentence, date)))) return
  // Money is "beschikbaar" in a year without anything being delivered.
  const isMoney = sentence.tokens[ready.from]!.word === 'beschikbaar' && !isPaper(sentence, subject)
  const becomes = lemma === 'worden' && mood === 'present'
  // "denkt in maart klaar te zijn"
  const awaited = mood === 'infinitive' && tags.has('frame:expect')
  if (!isMoney && (mood === 'copula' || mood === 'perfect' || becomes || awaited))
    tags.set('ready-then', ready)
}
