import { fromIso, toIso } from '../deadlines/days'
import type { DateHit, IsoDate } from '../types'

/** A date that hangs on a noun ("de brief van 3 mei", "de wijziging per 1 juli") is not when something is done. */
const NOUN_DATE =
  /(?:(?:brief|nota|besluit|vergadering|debat|overleg|motie|advies|verslag|circulaire|uitspraak|verhoging|wijziging|wijzigingen|invoering)\s+(?:van|per|d\.d\.|dd\.?|op)|\b(?:kenmerk|gewijzigd|ingang|d\.d\.|dd\.|jaar|jaren|sinds|deadline)(?:\s+(?:van|per))?|\bover)\s*$/i

/** "voor de raad van 16 juli", "in de vergadering van juni": a meeting that something is brought to. */
const AT_MEETING =
  /(?:raad|commissie|bestuur|staten)(?:\s[\p{L}-]+){0,3} van$|\b(?:in|op|tijdens|bij|voor|vóór|uiterlijk|naar|agenda van)\s(?:(?:de|het|uw|onze|een)\s)?(?:[\p{L}-]+\s)?[\p{L}-]*(?:vergadering|overleg|debat|bijeenkomst|avond|cyclus|ronde|alv)(?:\s(?:over|inzake|met)(?:\s[^\s.;:]+){1,8})? van$/iu

/** "in de voortgangsrapportage van mei": a paper yet to come that something is told in. */
const IN_PAPER =
  /\b(?:in|bij|met|via|middels)\s(?:(?:de|het|uw|onze|mijn|een)\s)?(?:[\p{L}-]+\s)?[\p{L}-]*(?:rapportage|brief|memo|nota|notitie|update|monitor|nieuwsbrief|tussenstand) van$/iu

/** A month or a quarter; with a day and no year it is a paper of the past that is meant, and a year is what the paper is about. */
const NAMES_PAPER = /^(?!\d{4}$|\d{1,2}\s\p{L}+$)/u

/** "vóór het debat over de haven van 15 oktober" */
const BEFORE_MEETING =
  /\b(?:(?:nog|uiterlijk)\s)?(?:voor|vóór|voorafgaand aan)\s(?:het|de|uw|onze)\s(?:[\p{L}-]+\s)?[\p{L}-]*(?:raad|commissie|vergadering|overleg|debat|bijeenkomst|behandeling)\s(?:over|inzake|met)(?:\s[^\s.;:]+){1,8}\s(?:van\s)?$/iu

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

/** "niet in mei maar in juni" */
const NOT_THEN = /(?<!\p{L})niet\s$/iu
const BUT_THEN = /\s?,?\smaar\s/y

const ABOUT_YEAR = /^(?:de\s+)?(?:jaar)?cijfers\s/i

/** As far as is looked back from a date. */
const NEAR = 120

export function isOwnDate(text: string, { index, text: phrase }: DateHit): boolean {
  ON_MORROW.lastIndex = index + phrase.length
  // "sinds 1 mei" looks back, and "van vandaag op morgen" names no day.
  if (SINCE.test(phrase) || ON_MORROW.test(text)) return false
  BUT_THEN.lastIndex = index + phrase.length
  if (BUT_THEN.test(text) && NOT_THEN.test(text.slice(Math.max(0, index - 6), index))) return false
  // "de cijfers over 2025" is what is sent, and not when.
  if (ABOUT_YEAR.test(phrase)) return false
  const link = LINK.exec(phrase)?.[0] ?? ''
  const said = text
    .slice(Math.max(0, index - NEAR), index)
    .replace(DAYS_BEFORE, '')
    .trimEnd()
  if (link === '' && !HANGS.test(said)) return true
  const before = said.replace(/\s+/g, ' ')
  if (BY_COUNCIL.test(before) || DONE_AT.test(before)) return false
  if (AT_MEETING.test(before) || (IN_PAPER.test(before) && NAMES_PAPER.test(phrase))) return true
  return !NOUN_DATE.test(`${before} ${link}`) && !(link === '' && OF_SOMETHING.test(before))
}

/** Hits that can be the term of a promise made on `documentDate`. */
export function openHits(text: string, hits: DateHit[], documentDate: IsoDate | null): DateHit[] {
  if (hits.length === 0) return hits
  const today = documentDate === null ? null : fromIso(documentDate)
  return hits
    .filter((hit) => isOwnDate(text, hit) && (documentDate === null || isAhead(hit, documentDate)))
    .map((hit) => (today !== null && leaps(hit, today) ? { ...hit, leaps: true } : hit))
    .map((hit) => beforeMeeting(text, hit, documentDate))
}

/** Until the day before the meeting, where the words of the meeting stand between "voor" and its day. */
function beforeMeeting(text: string, hit: DateHit, documentDate: IsoDate | null): DateHit {
  const day = hit.start === null ? null : fromIso(hit.start)
  if (day === null || documentDate === null) return hit
  const found = BEFORE_MEETING.exec(text.slice(Math.max(0, hit.index - NEAR), hit.index))
  const end = toIso(day - 1)
  if (!found || end === null || end < documentDate) return hit
  const index = hit.index - found[0].length
  return { ...hit, index, text: text.slice(index, hit.index + hit.text.length), start: documentDate, end }
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
