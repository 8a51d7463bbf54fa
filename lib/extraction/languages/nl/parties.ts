/** Parties in Dutch councils and parliament as they are written above questions; local names follow the patterns below. */
const NAMES = [
  'VVD',
  'PvdA',
  'CDA',
  'D66',
  'D’66',
  "D'66",
  'GroenLinks',
  'Groenlinks',
  'Groen Links',
  'GL',
  'SP',
  'PVV',
  'ChristenUnie',
  'Christenunie',
  'CU',
  'SGP',
  'PvdD',
  'Partij voor de Dieren',
  'Partij van de Arbeid',
  'DENK',
  '50PLUS',
  '50Plus',
  'BIJ1',
  'Volt',
  'FVD',
  'FvD',
  'Forum voor Democratie',
  'JA21',
  'BBB',
  'BoerBurgerBeweging',
  'NSC',
  'Nieuw Sociaal Contract',
  'NIDA',
  'Piratenpartij',
  'OPA',
  'AOV',
  'Groep de Mos',
  'Hart voor Den Haag',
  'Haagse Stadspartij',
  'Student & Stad',
  'Stadspartij',
  'Gemeentebelangen',
  'Burgerbelangen',
]

/** First words of local names: "Leefbaar Veenendam". */
const FIRST_WORDS = [
  'Leefbaar',
  'Lokaal',
  'Progressief',
  'Algemeen Belang',
  'Dorpslijst',
  'Streekbelangen',
  'Kernbelang',
  'Forza',
  'Samen voor',
  'Lijst',
  'Gemeentebelangen',
  'Gemeentebelang',
  'Burgerbelangen',
  'Inwonersbelangen',
  'Stadsbelangen',
  'Dorpsbelangen',
  'Dorpsbelang',
  'Stadspartij',
  'Dorpspartij',
  'Ouderenpartij',
  'Seniorenpartij',
  'Hart voor',
]

/** Headings may be all in capitals. */
const inCapitalsToo = (names: readonly string[]) => [
  ...new Set([...names, ...names.map((name) => name.toUpperCase())]),
]

const LOCAL = [
  `(?:${inCapitalsToo(FIRST_WORDS).join('|')}) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?`,
  '\\p{Lu}[\\p{L}-]+ (?:Lokaal|Belang|Belangen)',
  '\\p{Lu}[\\p{L}-]+ Partij(?: \\p{Lu}[\\p{L}-]+)?',
  'Leefbaar',
]

/** What the name of a known party may begin with. */
export const PARTY_STARTS: readonly string[] = inCapitalsToo([...FIRST_WORDS, ...NAMES])

/** One party name, known or of a local pattern. */
export const PARTY_NAME = [
  ...LOCAL,
  ...inCapitalsToo(NAMES).sort((one, other) => other.length - one.length),
].join('|')

/** What a heading says of a block of questions besides whose it is: "B." or "Vraagnummer 14-2" in front, "d.d. 2 juni 2025" behind. */
export const BLOCK_LABEL =
  /^(?:(?:\p{Lu}|[IVX]{1,4}|\d{1,2})[.)]\s+(?=\p{Lu}\p{Ll})|Vraag(?:nummer|nr\.?)?\s\d{1,3}(?:[-.]\d{1,2})?\s(?=[Ff]ractie\s))/u
export const BLOCK_DATE =
  /[,;]?\s(?:\(?(?:d\.?d\.?|van|gesteld op|ontvangen(?:\sop)?)\s|\()\d{1,2}[-\s]\p{L}*\d{0,2}[-\s]\d{2,4}\)?$/iu

/** "Vragen van de fractie Havenlijst over de sluis": behind the name, what it asks about. */
export const ASKED_ABOUT =
  /,?\s(?:over|inzake|betreffende|aangaande|rond(?:om)?|met betrekking tot|naar aanleiding van|[mM]\.?b\.?t\.?|n\.?a\.?v\.?|i\.?z\.?)\s.*$/u

/** Words that may stand before the name above a block of questions. */
export const PARTY_PREFIX =
  /^(?:(?:(?:technische|schriftelijke|mondelinge|aanvullende|ingediende|informatieve|feitelijke)\s)?vra(?:ag|gen)\s(?:(?:van|door|namens)\s)?(?:de\s|het\s)?(?:fractie\s(?:van\s)?(?:de\s|het\s)?)?|(?:fractie|partij|indiener|vragensteller)\s?:\s|(?:de\s)?fractie\s(?:van\s)?(?:de\s|het\s)?|namens\s(?:de\s)?(?:fractie\s(?:van\s)?)?|inbreng\s(?:van\s)?(?:de\s)?)/iu

/** Parts of the papers that are asked about, never who asks. */
export const NO_PARTY =
  /^(?:programma|paragraaf|hoofdstuk|tabel|bijlage|taakveld|kadernota|perspectiefnota|begroting|jaar(?:stukken|rekening|verslag)|algemeen|deel|thema|pijler|onderdeel|product|beleidsveld|onderwerp|pagina|nummer|vra(?:ag|gen)|antwoord)/iu
