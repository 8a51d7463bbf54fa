import { PAGES } from './pages'
import { PARTY_NAME } from './parties'

const BOLD = '[*_]{0,3}'
const END = `(?:${BOLD}\\s?[.:;,]|\\s[-–](?=\\s)|${BOLD}\\s*$|${BOLD}(?=\\s\\p{Lu}))${BOLD}\\s*`

/** What may stand in front of a known party. */
export const BEFORE_KNOWN = ['(', '*', '_', 'Fractie', 'fractie', 'FRACTIE', 'Namens', 'namens']

/** A known party in front, from where it is asked. */
export const KNOWN_FIRST = new RegExp(
  `${BOLD}\\(?(?:(?:[Ff]ractie|FRACTIE|[Nn]amens)\\s|${PARTY_NAME})`,
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

/** A row of a table as text: "CDA Waarom stijgt de bijdrage?", "VVD 12 Hoeveel bruggen zijn er?". */
export const ROW = new RegExp(`^(?<party>${PARTY_NAME})\\s+(?:(?<page>\\d{1,4})\\s+)?(?=\\p{Lu})`, 'u')

/** The number of a row or a question that no stop follows: "3 (Volt)", "12 VVD", "7" alone. */
export const LOOSE_NUMBER = /^(\d{1,3})(?=\s|$)\s*[-–|]?\s*/u

/** "D66-3 Hoeveel bruggen zijn er?", "VVD 4:": the party and the number as the code of a question. */
export const CODE = new RegExp(
  `^${BOLD}(?<party>${PARTY_NAME})\\s?[-–.]?\\s?(?<number>\\d{1,3})(?:${BOLD}\\s?[.:)]|(?=\\s+\\p{Lu})|${BOLD}$)${BOLD}\\s*`,
  'u',
)

/** "GroenLinks-PvdA, vraag 4": the party before the word. */
export const PARTY_THEN_NUMBER = new RegExp(
  `^[#*_>\\s]{0,8}(?<who>[^():;?.]{2,60}?)[,:]?\\s?[-–]?\\s?\\(?(?:technische\\s)?[Vv]raag\\s?(?:nr\\.?\\s?)?(?<number>\\d{1,3})[a-z]?\\)?(?:[,;]?\\s\\(?(?<page>${PAGES})\\)?)?${END}`,
  'u',
)

/** A name nobody knows, as parties are named: capitals and the small words between them. */
export const ANY_PARTY =
  /^\p{Lu}[\p{L}\d'’-]*(?:\s(?:\p{Lu}[\p{L}\d'’-]*|voor|van|de|het|en|in|&|\d{2,4})){0,4}$/u

/** The subject of a question with its page, on a line of its own: "Rotonde, blz. 4". */
export const TOPIC_WITH_PAGE = new RegExp(
  `^${BOLD}(?<topic>[^?:;]{3,80}?)[,;]?\\s[-–]?\\s?\\(?(?<page>${PAGES})\\)?${BOLD}\\s*[:.]?${BOLD}$`,
  'u',
)

/** The columns of a table of questions, by what stands above them. */
export const TABLE_HEAD = {
  number: /^[*_]*(?:n(?:r|o|ummer)\b|#|vraagn(?:r|ummer)|volgn(?:r|ummer))/i,
  party: /^[*_]*(?:fractie|partij|indiener|vragensteller|steller|door)\b/i,
  page: /^[*_]*(?:blz|bladzijde|pag|pagina|p)\b/i,
  topic: /^[*_]*(?:onderwerp|thema|programma|taakveld)\b/i,
  question: /^[*_]*(?:(?:technische\s)?vra(?:ag|gen)(?![\p{L}])|vraagstelling)/iu,
  answer: /^[*_]*(?:antwoord|beantwoording|reactie)/i,
} as const
