import { findDates } from '../deadlines'
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

const PLANS = oneOf('plannen inplannen agenderen voorzien staan')
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
