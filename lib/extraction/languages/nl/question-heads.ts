import { PAGES } from './pages'
import { PARTY_NAME } from './parties'

const BOLD = '[*_]{0,3}'
const END = `(?:${BOLD}\\s?[.:;,]|\\s[-–](?=\\s)|${BOLD}\\s*$|${BOLD}(?=\\s\\p{Lu}))${BOLD}\\s*`

/** The ASCII characters that `KNOWN_FIRST` may begin with. */
export const HEAD_INITIALS = '(*_ABCDFGHIJLNOPSTVdfn5'

/** A known party in front, from where it is asked. */
export const KNOWN_FIRST = new RegExp(
  `${BOLD}\\(?(?:(?:[Dd]e\\s)?[Ff]ractie\\s|[Nn]amens\\s|${PARTY_NAME})`,
  'uy',
)

/** Who asks, with the page: "D66 - blz. 34. ", "VVD, pag. 12: ", "SP - Programma 5 Zorg, p. 60". */
export const HEAD_WITH_PAGE = new RegExp(
  `^${BOLD}\\(?(?<who>[^():;?.]{2,80}?)\\)?[,;:]?\\s?[-–]?\\s?\\(?(?<page>${PAGES})\\)?${END}`,
  'u',
)

/** Who asks, without a page: "VVD: ", "(D66) ", "CDA - ", or a line of its own. */
export const HEAD_ALONE = new RegExp(
  `^${BOLD}(?:\\((?<bracketed>[^()?:]{2,60})\\)${BOLD}\\s?[.:]?|(?<who>[^():;?.]{2,60}?)(?:${BOLD}\\s?:|\\s[-–](?=\\s)|${BOLD}\\s*$))${BOLD}\\s*`,
  'u',
)

/** A row of a table as text: "3 CDA Waarom stijgt de bijdrage?". Group 1 is the party. */
export const ROW = new RegExp(`^(${PARTY_NAME})\\s+(?=\\p{Lu})`, 'u')

/** The number of a row or a question that no stop follows: "3 (Volt)", "12 VVD", "7" alone. */
export const LOOSE_NUMBER = /^(\d{1,3})(?=\s|$)\s*[-–|]?\s*/u

/** "GroenLinks-PvdA, vraag 4": the party before the word. */
export const PARTY_THEN_NUMBER = new RegExp(
  `^[#*_>\\s]{0,8}(?<who>[^():;?.]{2,60}?)[,:]?\\s?[-–]?\\s?\\(?(?:technische\\s)?[Vv]raag\\s?(?:nr\\.?\\s?)?(?<number>\\d{1,3})[a-z]?\\)?(?:[,;]?\\s\\(?(?<page>${PAGES})\\)?)?${END}`,
  'u',
)

/** A name nobody knows, as parties are named: capitals and the small words between them. */
export const ANY_PARTY =
  /^\p{Lu}[\p{L}\d'’-]*(?:\s(?:\p{Lu}[\p{L}\d'’-]*|voor|van|de|het|en|in|&|\d{2,4})){0,4}$/u

/** Parts of the papers that are asked about, never who asks. */
export const NO_PARTY =
  /^(?:programma|paragraaf|hoofdstuk|tabel|bijlage|taakveld|kadernota|perspectiefnota|begroting|jaar(?:stukken|rekening|verslag)|algemeen|deel|thema|pijler|onderdeel|product|beleidsveld|vra(?:ag|gen)|antwoord)/iu
