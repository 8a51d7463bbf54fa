import {
  ASKED_ABOUT,
  BLOCK_DATE,
  BLOCK_LABEL,
  NO_PARTY,
  PARTY_NAME,
  PARTY_PREFIX,
} from '../languages/nl/parties'

const NAMED = `(?:${PARTY_NAME})(?:\\s?[-/&+,]\\s?(?:${PARTY_NAME})|\\sen\\s(?:${PARTY_NAME}))*`
const WHOLE = new RegExp(
  `^(${NAMED})(?:-fractie|fractie)?(?:\\s?[-–,(]\\s?(?:de heer|mevrouw|mw\\.?|dhr\\.?|raadslid|lid|\\p{Lu})[^?]{0,60})?$`,
  'u',
)
const IN_BRACKETS = new RegExp(`\\((${NAMED})\\)`, 'u')
const TOPIC_AND_PARTY = new RegExp(`^([^()]{3,100})\\((${NAMED})\\)\\s?:?$`, 'u')
const PERSON =
  /^(?:(?:technische|schriftelijke)\s)?(?:vragen\s(?:van\s)?)?(?:de heer|mevrouw|mw\.?|dhr\.?|het lid|het raadslid|raadslid|lid|leden|de leden)\s/iu
/** Words of a name, its initials included: "mevrouw S. Akker". */
const PERSONS = '(?:[^.;()\\n]|(?<=\\b\\p{Lu})\\.)'
const IN_TEXT = new RegExp(
  `(?:(?:lid|leden|raadslid|raadsleden|heer|mevrouw)\\s${PERSONS}{1,80}?\\((${NAMED})\\)|(?:[Ff]racties?|[Vv]ragen)\\s(?:van\\s)?(?:de\\s)?(?:fractie\\s(?:van\\s)?)?(${NAMED})(?![\\p{L}-]))`,
  'u',
)
const ANY_NAME =
  "\\p{Lu}[\\p{L}\\d'’-]*(?:\\s(?:(?:voor|van|de|het|den|en|&)\\s){0,2}\\p{Lu}[\\p{L}\\d'’-]*){0,3}"
const MEMBER = '(?:lid|leden|raadslid|raadsleden|commissielid|heer|mevrouw|dhr\\.?|mw\\.?)'
const ALSO = new RegExp(`^(?:\\s?,|\\s(?:en|&))\\s${PERSONS}{1,60}?\\((${NAMED})\\)`, 'u')
const MOST_JOINT = 12
/** How a letter names the one party that asked, the surest first; group 1 is its name. */
const ASKED_BY = [
  new RegExp(`[Ff]racties?\\s(?:van\\s)?(?:(?:de|het)\\s)?(${ANY_NAME})`, 'u'),
  new RegExp(`\\b(${NAMED})(?:-|\\s)fractie`, 'u'),
  new RegExp(`[Ii]ngediend\\sdoor\\s?:?\\s${PERSONS}{1,60}?\\((${ANY_NAME}|${NAMED})\\)`, 'u'),
  new RegExp(`${MEMBER}\\s${PERSONS}{1,60}?\\((${ANY_NAME})\\)`, 'u'),
  new RegExp(
    `${MEMBER}\\s${PERSONS}{1,40}?\\s(?:van|namens)\\s(?:(?:de|het)\\s)?(${NAMED})(?![\\p{L}-])`,
    'u',
  ),
  new RegExp(`(?:vragen|gesteld)\\s(?:door|namens)\\s(?:(?:de|het)\\s)?(${NAMED})(?![\\p{L}-])`, 'u'),
]
const PAGE = /[,;]?\s\(?(?:blz|bladzijde|pag|pagina|p)\.?\s?\d[\d\s,t/m&–-]*\)?$/iu
// A name nobody knows is a party only behind the word "fractie".
const UNKNOWN_NAME = /^\p{Lu}[\p{L}\d'’-]*(?:\s[\p{L}\d'’-]+){0,3}$/u

/**
 * The party a heading names, as written ("Fractie Leefbaar" -> "Leefbaar", "Vragen van de VVD" -> "VVD"),
 * or null for a heading that is a topic.
 */
export function partyOf(heading: string): string | null {
  const line = heading
    .replace(/[#*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s?:$/, '')
    .replace(PAGE, '')
    .replace(BLOCK_LABEL, '')
    .replace(BLOCK_DATE, '')
  if (line.length > 90) return null
  if (PERSON.test(line)) return IN_BRACKETS.exec(line)?.[1] ?? null
  const prefix = PARTY_PREFIX.exec(line)?.[0] ?? ''
  const rest = prefix ? line.slice(prefix.length).replace(ASKED_ABOUT, '') : line
  const named = WHOLE.exec(rest)?.[1]
  if (named) return named
  return prefix.toLowerCase().includes('fractie') && UNKNOWN_NAME.test(rest) ? rest : null
}

/** "Leegstand (VVD)": a topic with the party that asks behind it. */
export function partyInBrackets(heading: string): { party: string; topic: string } | null {
  const match = TOPIC_AND_PARTY.exec(heading.trim())
  return match ? { party: match[2]!, topic: match[1]!.trim() } : null
}

/** "mevrouw X (GroenLinks) en de heer Y (CDA)": who ask together are named together. */
function jointly(first: string, rest: string): string {
  const names = [first]
  let left = rest
  for (let next = ALSO.exec(left); next && names.length < MOST_JOINT; next = ALSO.exec(left)) {
    if (!names.includes(next[1]!)) names.push(next[1]!)
    left = left.slice(next[0].length)
  }
  return names.length === 1 ? first : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}

/** The party in whose name a whole letter answers: "vragen van het lid X (SP)". Reads the given stretch only. */
export function partyInText(text: string, start: number, end: number): string | null {
  // A name does not run on into the next paragraph.
  const words = text
    .slice(start, end)
    .replace(/\n\s*\n/g, ' | ')
    .replace(/\s+/g, ' ')
  const match = IN_TEXT.exec(words)
  if (match?.[1]) return jointly(match[1], words.slice(match.index + match[0].length))
  if (match?.[2]) return match[2]
  for (const pattern of ASKED_BY) {
    const party = pattern.exec(words)?.[1]
    if (party && !NO_PARTY.test(party)) return party
  }
  return null
}
