import { PAGES } from './pages'

/**
 * Marks that open a question or an answer at the start of a line, as patterns over the line's first characters.
 * Group `numbers` holds the written numbers, `party` a party in brackets behind them.
 */
const NUMBERS =
  '\\d{1,3}(?:\\.\\d{1,2}(?!\\d))?[a-z]?(?:\\s?(?:,\\s?(?:en\\s)?|en|&|\\+|t/m|tot en met|[-–/])\\s?\\d{1,3}[a-z]?\\b){0,40}'
const OPENING = '^[#*_>•·\\-–\\s]{0,8}'
const PARTY = '(?:\\s?\\((?<party>[^()]{2,40})\\))?'
const AT_PAGE = `(?:[,;]?\\s(?:[-–]\\s)?\\(?(?<page>${PAGES})\\)?)?`
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
/** Behind a number: a mark, the end of the line, or the text itself with a capital. */
const AFTER_NUMBER =
  '(?:\\s*[*_]{0,3}\\s?[:.)]\\s?[*_]{0,3}|\\s+[-–—]{1,2}\\s+|\\s?/\\s|[*_\\s]*$|\\s+(?=[\\p{Lu}"\'‘“„]))'
const AFTER_WORD = '(?:\\s*[*_]{0,3}\\s?[:;]\\s?[*_]{0,3}|\\s[-–]\\s+|\\.?[*_\\s]*$)'
const NAME = "(?:\\s(?:(?:van|de|der|den|ten|ter|el)\\s){0,2}\\p{Lu}[\\p{L}'’-]+){0,3}"
const B_AND_W = '(?:[Bb]\\s?(?:&|en)\\s?[Ww]|burgemeester en wethouders)'
const ANSWERERS = `college(?:\\s(?:van\\s)?${B_AND_W})?|(?:wethouder|burgemeester|portefeuillehouder|gedeputeerde|minister|staatssecretaris)${NAME}|${B_AND_W}|gemeente|provincie|(?:ambtelijke\\s)?organisatie|ambtenaar|GS|[Gg]edeputeerde [Ss]taten|DB|[Dd]agelijks [Bb]estuur`
const WHO = `(?:\\s(?:van\\s|door\\s)?(?:(?:het|de)\\s)?(?:${ANSWERERS}))?(?:\\s\\([^()]{2,40}\\))?`
/** "Antwoord", and by whom or how it is given. */
const ANSWER =
  '(?:(?:Ambtelijk|Technisch|Bestuurlijk|Schriftelijk|Ons|Het)\\santwoord|(?:Ambtelijke|Bestuurlijke|Onze|De)\\sreactie|Antwoord(?:en)?|ANTWOORD(?:EN)?|Antw\\.?|Reactie)'
/** "Vraag", and what sort of question it is. */
const QUESTION =
  '(?:(?:Technische|Aanvullende|Schriftelijke|Feitelijke|Politieke|Informatieve|Mondelinge)\\s[Vv]ra(?:ag|gen)|(?:Raads|Sub|Deel|Vervolg)vraag|Vra(?:ag|gen)|VRA(?:AG|GEN)|technische vraag)'
/** "Vraag b:", "Vraag II:", "Vraag twee:": counted, since they come in order. */
const LETTERED =
  '(?:\\s(?:[a-zA-Z]|[IVX]{1,4}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?=\\s?[:.)]))?'
const NUMBER_WORD = '(?:(?:nr|no)\\.?\\s?|#)?'

export type MarkRule = { name: string; example: string; kind: 'question' | 'answer'; pattern: RegExp }

/** The ASCII characters a mark may begin with, blanks aside. */
export const MARK_INITIALS = '#*_>-TtASFPVBRQIMDOH'

/** What every mark begins with; whatever does not is no mark. */
export const MARK_START =
  /[#*_>•·\-–\s]{0,8}(?:Technisch|technische|Aanvullende|Schriftelijk|Feitelijke|Politieke|Informatieve|Mondelinge|Bestuurlijk|Ambtelijk|On(?:s|ze) |Het antwoord|De reactie|(?:Raads|Sub|Deel|Vervolg)vraag|Vra[ag]|VRA[AG]|Antw|ANTWOORD|Beantwoording|Reactie|Toelichting|(?:A[dD]|R[eE])\s(?:vraag\s)?\d|[VQA]\s?(?:\d{1,3}\s?)?[:.])/y

export const MARK_RULES: readonly MarkRule[] = [
  {
    name: 'question-word-number',
    example: 'Vraag 8: Hoeveel lokalen staan leeg?',
    kind: 'question',
    pattern: new RegExp(
      `${OPENING}${QUESTION}\\s?${NUMBER_WORD}(?<numbers>${NUMBERS})${PARTY}${AT_PAGE}${AFTER_NUMBER}`,
      'u',
    ),
  },
  {
    name: 'question-number-party',
    example: 'Vraag 3 van de VVD (blz. 12)',
    kind: 'question',
    pattern: new RegExp(
      `${OPENING}(?:Vraag|VRAAG)\\s(?<numbers>\\d{1,3}[a-z]?)(?:\\s(?:van|door|namens)|,)\\s(?:(?:de|het)\\s)?(?:fractie\\s(?:van\\s)?(?:(?:de|het)\\s)?)?(?<party>\\p{Lu}[^():?.]{1,60}?)${AT_PAGE}\\s?(?::|[*_\\s]*$)`,
      'u',
    ),
  },
  {
    name: 'question-party-number',
    example: 'Vraag VVD 3 (pagina 12):',
    kind: 'question',
    pattern: new RegExp(
      `${OPENING}(?:Vraag|VRAAG)\\s(?:van\\s)?(?:(?:de|het)\\s)?(?<party>\\p{Lu}[^():?.]{1,60}?)[,:]?\\s(?:nr\\.?\\s?)?(?<numbers>\\d{1,3})[a-z]?(?:[,;]?\\s[-–]?\\s?\\(?(?<page>${PAGES})\\)?)?\\s?(?::|[*_\\s]*$)`,
      'u',
    ),
  },
  {
    name: 'question-of-party',
    example: 'Vraag van mevrouw Akker (CDA):',
    kind: 'question',
    pattern: new RegExp(
      `${OPENING}(?:Vraag|VRAAG)\\s(?:(?:van|door|namens)\\s(?:(?:het|de)\\s)?(?:g\\.a\\.\\s)?|(?=[^:?]{2,60}:))(?<party>[^:?]{2,80}?)\\s?(?::|[*_\\s]*$)`,
      'u',
    ),
  },
  {
    name: 'question-word',
    example: 'Vraag: Hoeveel lokalen staan leeg?',
    kind: 'question',
    pattern: new RegExp(
      `${OPENING}(?:Vraag|VRAAG|(?:Vervolg|Aanvullende |Technische )vraag)${LETTERED}${PARTY}${AFTER_WORD}`,
      'u',
    ),
  },
  {
    name: 'question-word-alone',
    example: 'Vraag Hoeveel lokalen staan leeg?',
    kind: 'question',
    pattern: new RegExp(
      `${OPENING}(?:Vraag|VRAAG)\\s+(?=\\p{Lu}\\p{Ll}|(?:\\p{Ll}{2,20}\\s)?(?:blz|bldz|bladzijde|pag|pagina|p)\\.?\\s?\\d)`,
      'u',
    ),
  },
  {
    name: 'question-letter',
    example: 'V: Hoeveel lokalen staan leeg?',
    kind: 'question',
    pattern: new RegExp(`${OPENING}[VQ]\\s?(?<numbers>\\d{1,3})?\\s?[:.](?:\\s|$)`, 'u'),
  },
  {
    name: 'answer-word-number',
    example: 'Antwoord op vraag 3',
    kind: 'answer',
    pattern: new RegExp(
      `${OPENING}(?:${ANSWER}|Beantwoording)${WHO}(?:\\s(?:op|bij|ad))?(?:\\s(?:de\\s)?(?:vraag|vragen|VRAAG|VRAGEN))?\\s(?<numbers>${NUMBERS})${AFTER_NUMBER}`,
      'u',
    ),
  },
  {
    name: 'answer-ad',
    example: 'Ad 3. Er staan twee lokalen leeg.',
    kind: 'answer',
    pattern: new RegExp(
      `${OPENING}(?:A[dD]|R[eE])\\s(?:vraag\\s)?(?<numbers>${NUMBERS})${AFTER_NUMBER}`,
      'u',
    ),
  },
  {
    name: 'answer-word',
    example: 'Antwoord van het college:',
    kind: 'answer',
    pattern: new RegExp(
      `${OPENING}(?:${ANSWER}${WHO}|Antwoord\\s(?:op\\s(?:(?:de|uw)\\s)?vra(?:ag|gen)|aan\\s(?:de\\sheer|mevrouw|het\\slid|de\\sfractie))[^:.?]{0,60}(?=:))${AFTER_WORD}`,
      'u',
    ),
  },
  {
    name: 'answer-colon',
    example: 'Beantwoording: er staan twee lokalen leeg.',
    kind: 'answer',
    pattern: new RegExp(`${OPENING}(?:Beantwoording|Toelichting college)${WHO}\\s?:`, 'u'),
  },
  {
    name: 'answer-word-alone',
    example: 'Antwoord Er staan twee lokalen leeg.',
    kind: 'answer',
    pattern: new RegExp(`${OPENING}(?:Antwoord|ANTWOORD)\\s+(?=\\p{Lu}\\p{Ll})`, 'u'),
  },
  {
    name: 'answer-letter',
    example: 'A: Er staan twee lokalen leeg.',
    kind: 'answer',
    pattern: new RegExp(`${OPENING}A(?:\\s?:|\\s?(?<numbers>\\d{1,3})\\s?[:.])(?:\\s|$)`, 'u'),
  },
]

/** "8." or "8)" alone: a question only in a letter that numbers its questions so. */
export const BARE_NUMBER = /^(?:\*\*)?[([]?(\d{1,3})(?:[.):\]]{1,2}(?:\*\*)?(?:\s|$)|\s[-–]\s|(?=\t|\s{3}))/u

/** The word between a bare number and its question. */
export const QUESTION_WORD = /^(?:Vraag|VRAAG)(?:\s?:\s*|\s(?=\(|[^:?]{2,40}:))/u

/** "zie antwoord vraag 1, 2 & 3", "onze beantwoording bij vraag 2a": group 1 holds the numbers; "op 12 mei" holds none. */
export const REFERENCE = new RegExp(
  `\\b(?:vraag|vragen|(?:be)?antwoord(?:en|ing|ingen)?(?: (?:op|bij|onder|nr\\.|nummer))?)\\s(${NUMBERS})(?![\\p{L}\\d])(?!\\s(?:${MONTHS}))`,
  'iuy',
)

/** "Zie 3": nothing but a number, which then is that of a question. */
export const BARE_REFERENCE = new RegExp(`^zie(?: ook)? (${NUMBERS})\\.?$`, 'iu')

const SAID_BEFORE = '(?:antwoord|antwoorden|beantwoording|vraag)'
const SEE = '\\b(?:zie|verwij(?:s|st|zen)(?:\\su)?(?:\\snaar)?)(?:\\sook)?(?:\\s(?:het|de|ons|onze))?\\s'
const STOP = '(?=\\s*(?:[.,;)]|$))'

/** "Zie hiervoor.", "zie het vorige antwoord", "idem": the answer right before this one. */
export const POINTS_BACK = new RegExp(
  `^Idem${STOP}|${SEE}(?:hiervoor|hierboven|boven|eerder|(?:vorige?|voorgaande?|bovenstaande?|eerdere)\\s${SAID_BEFORE}|${SAID_BEFORE}\\s(?:hiervoor|hierboven|op\\s(?:de|uw)\\s(?:vorige|voorgaande|bovenstaande)\\svraag))${STOP}`,
  'iuy',
)

/** "Zie het antwoord op de volgende vraag": the answer right after this one. */
export const POINTS_ON = new RegExp(
  `${SEE}(?:hieronder|volgende?\\s${SAID_BEFORE}|${SAID_BEFORE}\\sop\\s(?:de|uw)\\svolgende\\svraag)${STOP}`,
  'iuy',
)

/** What both begin with, over any white space: they are tried nowhere else. */
export const MAY_POINT =
  /(?:idem|(?:zie|verwij(?:s|st|zen)(?:\s+u)?(?:\s+naar)?)(?:\s+ook)?(?:\s+(?:het|de|ons|onze))?\s+(?:hier|boven|eerder|vorig|voorgaa|volgend|antwoord|beantwoord|vraag))/iuy

/** An answer that is nothing but a reference, in one sentence. */
export const BARE_ANSWER =
  /^(?:(?:ja|nee|klopt|dat klopt|inderdaad)[,.;]?\s)?(?:idem|(?:hiervoor\s|daarvoor\s|voor (?:dit|het) antwoord\s)?(?:zie|zien?\s(?:wij|we)|verwij(?:s|st|zen)|(?:wij|we|ik|het college)\sverwij(?:s|st|zen)))(?:[^.?!]|\.(?=\d)){0,160}\.?$/iu

/** Says that the answers follow, behind the last of the questions. */
export const LEAD_IN =
  /^(?:(?:Hieronder|Hierna|Hierbij|Hiermee|Onderstaand|Wij beantwoorden|(?:Op )?[UuDd](?:w|e) vragen|Onze?)\b[^?]{0,160}\b(?:antwoord|beantwoord|reactie)[^?]{0,80}|Beantwoording|Antwoorden|BEANTWOORDING)$/u

/** A question put as a request, which may end in a full stop. */
export const REQUEST_START =
  /^(?:Graag|Kunt u|Kan (?:het college|de wethouder)|Wilt u|Wil het college|Geef|Wij verzoeken|Gaarne|Verzoek)\b/u

/** What may follow the last question mark and still belong to the question. */
export const REQUEST_TAIL =
  /^(?:Zo (?:ja|nee|niet)\b|Graag (?:een|uw|nader|toelicht)|Indien (?:ja|nee|niet)\b)/u

/** Ends a letter: what comes after belongs to no answer. */
export const CLOSING =
  /^(?:Met vriendelijke groet|Hoogachtend|Met hoogachting|Burgemeester en wethouders van|Het college van burgemeester en wethouders|Namens het college|(?:Wij|We|Ik) (?:vertrouwen?|hopen?|gaan?) (?:er(?:op|van)|u\b|dat|hiermee|wij|ik)[^.]{0,40}(?:geïnformeerd|beantwoord|hiermee|voldoende)|(?:Heeft|Hebt|Hebben|Zijn er|Mocht|Mochten) (?:u |er )?(?:\p{L}+ ){0,6}(?:nog )?(?:verdere )?vragen\b|Voor (?:een )?(?:nadere |verdere )?(?:vragen|informatie|toelichting) (?:over|kunt|of))/u

/** Headings that name the kind of text, not its topic. */
export const GENERIC_HEADING =
  /^(?:n(?:r|o|ummer)\.?(?:\s?\d{1,3})?$|n(?:r|ummer)\.?\s(?:fractie|partij|pagina|onderwerp|vraag)\b|(?:fractie|partij|pagina|onderwerp|vraag)$|beantwoording|antwoord(?:en)?|(?:technische|schriftelijke|feitelijke) vragen|vragen en antwoorden|vragen|inleiding|bijlagen?\b)[^:]{0,40}$/iu

/** The mark of an answer that stands on the line of its question: "Wat kost het? Antwoord: een ton." */
export const INLINE_ANSWER = new RegExp(`^(?:${ANSWER}|Beantwoording)${WHO}(?:\\s?[:.]\\s*|\\s*\\n\\s*)`, 'u')

/** A short last line of an answer that no heading starts with. */
export const ANSWER_OPENING =
  /^(?:Zie|Ja|Nee|Neen|Niet (?:bekend|van toepassing)|N\.v\.t|Idem|Klopt|Dat|Dit|Er|Wij|We|Het is|Hierover|Onbekend)\b/u

/** Verbs that make two lines a sentence rather than a heading. */
export const STATES =
  /\s(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moet|moeten|zal|zullen|valt|vallen|gaat|gaan|komt|komen|staat|staan|geldt|gelden|blijkt|blijken)\s/u
