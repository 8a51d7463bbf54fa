import { PARTY_NAME, PARTY_PREFIX } from '../languages/nl/parties'

const NAMED = `(?:${PARTY_NAME})(?:\\s?[-/&+,]\\s?(?:${PARTY_NAME})|\\sen\\s(?:${PARTY_NAME}))*`
const WHOLE = new RegExp(
  `^(${NAMED})(?:-fractie|fractie)?(?:\\s?[-–,(]\\s?(?:de heer|mevrouw|mw\\.?|dhr\\.?|raadslid|lid|\\p{Lu})[^?]{0,60})?$`,
  'u',
)
const IN_BRACKETS = new RegExp(`\\((${NAMED})\\)`, 'u')
const TOPIC_AND_PARTY = new RegExp(`^([^()]{3,100})\\((${NAMED})\\)\\s?:?$`, 'u')
const PERSON =
  /^(?:(?:technische|schriftelijke)\s)?(?:vragen\s(?:van\s)?)?(?:de heer|mevrouw|mw\.?|dhr\.?|het lid|het raadslid|raadslid|lid|leden|de leden)\s/iu
const IN_TEXT = new RegExp(
  `(?:(?:lid|leden|raadslid|raadsleden|heer|mevrouw)\\s[^.;\\n]{1,80}?\\((${NAMED})\\)|(?:fractie|fracties|vragen)\\s(?:van\\s)?(?:de\\s)?(?:fractie\\s(?:van\\s)?)?(${NAMED})(?![\\p{L}-]))`,
  'u',
)
// A name nobody knows is a party only behind the word "fractie".
const UNKNOWN_NAME = /^\p{Lu}[\p{L}\d'’-]*(?:\s[\p{L}\d'’-]+){0,3}$/u

/**
 * The party a heading names, as written ("Fractie Leefbaar" -> "Leefbaar", "Vragen van de VVD" -> "VVD"),
 * or null for a heading that is a topic.
 */
export function partyOf(heading: string): string | null {
  const line = heading.replace(/[#*_]/g, '').replace(/\s+/g, ' ').trim().replace(/\s?:$/, '')
  if (line.length > 90) return null
  if (PERSON.test(line)) return IN_BRACKETS.exec(line)?.[1] ?? null
  const prefix = PARTY_PREFIX.exec(line)?.[0] ?? ''
  const rest = line.slice(prefix.length)
  const named = WHOLE.exec(rest)?.[1]
  if (named) return named
  return prefix.toLowerCase().includes('fractie') && UNKNOWN_NAME.test(rest) ? rest : null
}

/** "Leegstand (VVD)": a topic with the party that asks behind it. */
export function partyInBrackets(heading: string): { party: string; topic: string } | null {
  const match = TOPIC_AND_PARTY.exec(heading.trim())
  return match ? { party: match[2]!, topic: match[1]!.trim() } : null
}

/** The party in whose name a whole letter answers: "vragen van het lid X (SP)". Reads the given stretch only. */
export function partyInText(text: string, start: number, end: number): string | null {
  const match = IN_TEXT.exec(text.slice(start, end).replace(/\s+/g, ' '))
  return match?.[1] ?? match?.[2] ?? null
}
