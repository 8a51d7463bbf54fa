import { findDates } from '../deadlines'
import { fromIso } from '../deadlines/days'
import { oneOf } from '../one-of'
import type { Calendar, DateHit, Due, IsoDate, Span } from '../types'
import { acrossBreaks } from './broken-words'
import { dateReaches, placeOf } from './date-scope'
import type { Verdict } from './judge'
import type { Sentence } from './sentence'

/** Far enough back that every year named in a letter lies ahead of it. */
const UNKNOWN_DAY: IsoDate = '1900-01-01'
/** What a date hit leans on when the letter's own date is needed to resolve it. */
const NEEDS_LETTER_DATE = /year|month|vague|reference/

/** All date phrases in `span`, offsets in `text`. Without a letter date only what the text fixes itself is kept. */
export function datesIn(
  text: string,
  span: Span,
  documentDate: IsoDate | null,
  calendar: Calendar,
): DateHit[] {
  const hits = acrossBreaks(text.slice(span.start, span.end), (whole) =>
    findDates(whole, documentDate ?? UNKNOWN_DAY, calendar),
  )
  return hits.map((hit) => {
    const { text: phrase, index, start, end, rule, assumed } = documentDate ? hit : withoutLetterDate(hit)
    return { text: phrase, index: index + span.start, start, end, rule, assumed }
  })
}

function withoutLetterDate(hit: DateHit): DateHit {
  const leans = hit.assumed.some((word) => NEEDS_LETTER_DATE.test(word)) || !/\d{4}|['’]\d\d/.test(hit.text)
  if (leans) return { ...hit, start: null, end: null }
  return { ...hit, start: hit.start === UNKNOWN_DAY ? null : hit.start }
}

/** A date that hangs on a noun ("de brief van 3 mei", "de wijziging per 1 juli") is not when something is done. */
const NOUN_DATE =
  /(?:(?:brief|nota|besluit|vergadering|debat|overleg|motie|advies|verslag|circulaire|uitspraak|verhoging|wijziging|wijzigingen|invoering)\s+(?:van|per|d\.d\.|dd\.?|op)|\b(?:kenmerk|gewijzigd|ingang|d\.d\.|dd\.|jaar|jaren|sinds|deadline)(?:\s+(?:van|per))?|\bover)\s*$/i

/** "voor de raad van 16 juli", "in de vergadering van juni": a meeting that something is brought to. */
const AT_MEETING =
  /(?:raad|commissie|bestuur|staten)(?:\s[\p{L}-]+){0,3} van$|\b(?:in|op|tijdens|bij|voor|vóór|uiterlijk|naar|agenda van)\s(?:(?:de|het|uw|onze|een)\s)?(?:[\p{L}-]+\s)?[\p{L}-]*(?:vergadering|overleg|bijeenkomst|avond|cyclus|ronde|alv) van$/iu

/** "een besluit van uw raad van 26 juni": what the council did that day. */
const BY_COUNCIL = /(?:besluit|motie|amendement|opdracht|verzoek|uitspraak) van (?:de|uw|onze) \p{L}+ van$/iu

/** "de notulen van 3 april", "het akkoord van mei": the day of a thing that is already there. */
const OF_SOMETHING = /\p{L}{3,} van(?: de| het)?$/iu

/** "toezeggingen gedaan tijdens het overleg van 6 juni": when what is talked of was done. */
const DONE_AT =
  /\b(?:gedaan|gevoerd|ingediend|gesteld|gegeven|genoemd|gehouden|aangenomen|gepubliceerd|verzonden|aangekondigd|verschenen)\s(?:tijdens|in|op|bij|naar aanleiding van)\s(?:\S+\s){1,5}van$/i

/** "de overleggen van 6 juni, 13 juni en": what is before a row of days says what they all are. */
const DAYS_BEFORE =
  /(?:\b\d{1,2}(?: (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))?(?: \d{4})?(?:,| en)\s?)+$/i

/** The last words of all these patterns: most dates stand behind another, and need no look at what is before it. */
const HANGS = /(?:van|de|het|per|d\.d\.|dd\.?|op|kenmerk|gewijzigd|ingang|jaar|jaren|sinds|deadline|over)$/i
const LINK = /^(?:per|van|op|d\.d\.|dd\.?)\s/i
const SINCE = /^sinds\s/i
const ON_MORROW = /\s?op morgen/y

const ABOUT_YEAR = /^(?:de\s+)?(?:jaar)?cijfers\s/i

export function isOwnDate(text: string, { index, text: phrase }: DateHit): boolean {
  ON_MORROW.lastIndex = index + phrase.length
  // "sinds 1 mei" looks back, and "van vandaag op morgen" names no day.
  if (SINCE.test(phrase) || ON_MORROW.test(text)) return false
  // "de cijfers over 2025" is what is sent, and not when.
  if (ABOUT_YEAR.test(phrase)) return false
  const link = LINK.exec(phrase)?.[0] ?? ''
  const said = text
    .slice(Math.max(0, index - 80), index)
    .replace(DAYS_BEFORE, '')
    .trimEnd()
  if (link === '' && !HANGS.test(said)) return true
  const before = said.replace(/\s+/g, ' ')
  if (BY_COUNCIL.test(before) || DONE_AT.test(before)) return false
  if (AT_MEETING.test(before)) return true
  return !NOUN_DATE.test(`${before} ${link}`) && !(link === '' && OF_SOMETHING.test(before))
}

/** Hits that can be the term of a promise made on `documentDate`. */
export function openHits(text: string, hits: DateHit[], documentDate: IsoDate | null): DateHit[] {
  if (hits.length === 0) return hits
  const today = documentDate === null ? null : fromIso(documentDate)
  return hits
    .filter((hit) => isOwnDate(text, hit) && (documentDate === null || isAhead(hit, documentDate)))
    .map((hit) => (today !== null && leaps(hit, today) ? { ...hit, leaps: true } : hit))
}

/** The day of the letter itself, written out, is where and when it was written: "Versie 24 oktober 2025". */
const isAhead = ({ start, end, text }: DateHit, documentDate: IsoDate) =>
  end === null || (end >= documentDate && !(start === documentDate && end === start && /\d{4}$/.test(text)))

const HALF_A_YEAR = 183

/** "in maart", read in May: next March for what is to come, and last March for what is done. */
function leaps({ start, assumed }: DateHit, today: number): boolean {
  const day = start !== null && assumed.includes('year') ? fromIso(start) : null
  return day !== null && day - today > HALF_A_YEAR
}

/** The term that belongs to the verb: in its own clause first, then the nearest in the sentence. */
export function dueOf(sentence: Sentence, verdict: Verdict, hits: readonly DateHit[]): Due | null {
  const { predicate } = verdict
  const reaching = hits.filter((hit) => dateReaches(sentence, hit, predicate))
  const distance = (hit: DateHit): number => {
    const place = placeOf(sentence, hit)
    const clause = sentence.clauseOf[Math.min(place.from, sentence.tokens.length - 1)]
    const near = Math.min(Math.abs(place.from - predicate.finite), Math.abs(place.from - predicate.content))
    const inside =
      clause === sentence.clauseOf[predicate.finite] || clause === sentence.clauseOf[predicate.content]
    return near + (inside ? 0 : 100) + (hit.end === null || hit.assumed.includes('vague') ? 20 : 0)
  }
  // Minutes put the moment first: "Eind april lijst klaar, advies voor het overleg van 29 mei".
  const noted = verdict.tags.has('no-finite')
  const best = noted ? reaching[0] : reaching.sort((left, right) => distance(left) - distance(right))[0]
  return best ? toDue(best) : null
}

const PLANS = oneOf('plannen inplannen agenderen staan')
/** "staat geagendeerd voor de raad van 18 december": on that day. */
const FOR_MEETING =
  /^voor\s+(?:de|het)\s+\S*(?:raad|commissie|vergadering|overleg|bijeenkomst)\s+(?:van|op)\s+/i
const FOR = /^voor\s+(?!de |het |\d{1,2}\b)/i
/** "voor het derde kwartaal", where "voor de zomer" is before it. */
const FOR_PERIOD =
  /^voor\s+(?=(?:de|het)\s+(?:\p{L}+\s+|\d(?:e|de)\s+)?(?:kwartaal|helft|voorjaar|najaar)(?!\p{L}))/iu

/**
 * "staat gepland voor april": in April, where other verbs are to be done before it. A day is left alone, and
 * so is most of what has an article: "voor de zomer" is before it.
 */
export function plannedFor(
  sentence: Sentence,
  hits: readonly DateHit[],
  { tags, predicate }: Verdict,
  documentDate: IsoDate | null,
  calendar: Calendar,
): readonly DateHit[] {
  if (documentDate === null || !tags.has('cue:planned') || !PLANS.has(predicate.lemma)) return hits
  return hits.map((hit) => {
    const isPlan = predicate.mood === 'perfect' || predicate.lemma === 'staan'
    const bring = [FOR_MEETING, FOR_PERIOD, FOR].find((pattern) => pattern.test(hit.text))
    if (!bring || (!isPlan && hit.index < sentence.starts[predicate.content]!)) return hit
    const [bare] = findDates(hit.text.replace(bring, ''), documentDate, calendar)
    return bare ? { ...hit, start: bare.start, end: bare.end, rule: bare.rule, assumed: bare.assumed } : hit
  })
}

export function toDue(hit: DateHit): Due {
  return { phrase: hit.text, earliest: hit.start, latest: hit.end, rule: hit.rule, assumed: hit.assumed }
}
