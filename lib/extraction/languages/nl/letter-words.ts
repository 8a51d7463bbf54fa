const MONTH_NAMES =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const MONTH_SHORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')

/** Month as written in a letter head -> 1..12. */
export const LETTER_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_SHORT.map((name, index) => [name, index + 1] as const),
  ['sept', 9],
  ['maa', 3],
])

/** Index is the day of the week, Sunday 0. */
export const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ')

/** A calendar day as a letter head writes it; the year of the worded form may be missing. No capturing groups but named ones. */
export const DAY =
  `(?:(?:(?<weekday>${WEEKDAYS.join('|')})\\s)?(?<day>\\d{1,2})\\s(?<month>${[...LETTER_MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?(?:\\s(?<year>(?:19|20)\\d\\d)\\b)?` +
  '|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)|(?<numeric>\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d))'

export type DateRule = { name: string; example: string; pattern: RegExp }

/** Where a letter says when it was written, strongest first. */
export const LETTER_DATE_RULES: readonly DateRule[] = [
  {
    name: 'label',
    example: 'Datum: 3 maart 2025',
    pattern: new RegExp(
      `(?:^|\\n)[ \\t]*(?:Datum(?: brief| verzending)?|Verzonden|Verzenddatum)\\s*:?\\s+${DAY}`,
      'iu',
    ),
  },
  {
    name: 'place',
    example: 'Rotterdam, 3 maart 2025',
    pattern: new RegExp(
      `(?:^|\\n)[ \\t]*\\p{Lu}[\\p{L}'’ -]{2,30},\\s(?:d\\.d\\.\\s)?${DAY}[ \\t]*(?:\\n|$)`,
      'iu',
    ),
  },
  {
    name: 'line',
    example: '3 maart 2025',
    pattern: new RegExp(`(?:^|\\n)[ \\t]*${DAY}[ \\t]*(?:\\n|$)`, 'iu'),
  },
]

/** Where a letter says when the committee or the council meets. */
export const MEETING_DATE_RULES: readonly DateRule[] = [
  {
    name: 'meets',
    example: 'Op 9 september bespreekt uw commissie',
    pattern: new RegExp(
      `\\bop\\s${DAY}\\s(?:bespreekt|behandelt|vergadert|agendeert|bespreken|spreekt)\\b`,
      'iu',
    ),
  },
  {
    name: 'meeting-of',
    example: 'de vergadering van 9 september',
    pattern: new RegExp(
      `(?:vergadering|raadsvergadering|commissievergadering|raadscommissie|commissie)(?:\\s\\p{L}[\\p{L}&-]*){0,6}\\s(?:van|op|d\\.d\\.)\\s${DAY}`,
      'iu',
    ),
  },
  {
    name: 'meeting-label',
    example: 'Vergaderdatum: 9 september 2025',
    pattern: new RegExp(`(?:vergaderdatum|datum vergadering)\\s*:?\\s+${DAY}`, 'iu'),
  },
]

/** A day with its year, anywhere in running text. */
export const FULL_YEAR = new RegExp(
  `\\b\\d{1,2}\\s(?:${MONTH_NAMES.join('|')})\\s((?:19|20)\\d\\d)\\b`,
  'giu',
)
export const SCHOOL_YEAR =
  /\b(komend|nieuwe|volgend|huidige?|dit|lopende)\s(?:school|vergader)jaar,?\s\(?(20\d\d)\s?[-/]\s?(?:20)?\d\d/giu

/** Council document numbers: two digits of the year, two letters, six digits. */
export const DOCUMENT_NUMBER = /\b(\d\d)[a-z]{2}\d{6}\b/gu

export const COMMITTEE =
  /\b(?:leden van de\s)?(?:raads)?commissie\s(\p{Lu}[\p{L}&/-]*(?:(?:, | en | & | )\p{Lu}[\p{L}&/-]*){0,6})/u

export const SUBJECT_LABEL = /^(?:betreft|onderwerp|onderwerpen|titel)(?:\s*:\s*|[ \t]{2,}|\t|\s*$)/iu
export const SUBJECT_LIST = /\b(?:onderwerpen|agendapunten|stukken)\s*:\s*$/u

export type SenderRule = {
  name: string
  example: string
  where: 'head' | 'tail'
  pattern: RegExp
  sender: string | null
}

/** Who writes. Group 1 is the office with its name or field; `sender` overrides it. */
export const SENDER_RULES: readonly SenderRule[] = [
  {
    name: 'answers-of',
    example: 'Antwoorden van de minister van Cultuur op vragen',
    where: 'head',
    sender: null,
    pattern:
      /\bAntwoorden van (?:de )?((?:minister|staatssecretaris|wethouder|burgemeester)\b[^\n(]{0,80}?)(?=\s(?:mede namens|op)\s)/iu,
  },
  {
    name: 'from-label',
    example: 'Van: wethouder De Wit',
    where: 'head',
    sender: null,
    pattern:
      /(?:^|\n)[ \t]*(?:Van|Afzender)\s*:\s*(?:de )?((?:wethouder|burgemeester|minister|staatssecretaris|college)\b[^\n,(]{0,60})/iu,
  },
  {
    name: 'college-signs',
    example: 'Burgemeester en wethouders van Veenendam',
    where: 'tail',
    sender: 'college',
    pattern: /(?:^|\n)[ \t]*(?:het college van )?(burgemeester en wethouders)\b/iu,
  },
  {
    name: 'office-signs',
    example: 'De wethouder Onderwijs',
    where: 'tail',
    sender: null,
    pattern:
      /(?:^|\n)[ \t]*(?:de )?((?:wethouder|burgemeester|minister|staatssecretaris)\b[^\n.?!:]{0,60})[ \t]*(?:\n|$)/iu,
  },
  {
    name: 'office-heads',
    example: 'De minister van Cultuur',
    where: 'head',
    sender: null,
    pattern:
      /(?:^|\n)[ \t]*de ((?:minister|staatssecretaris|wethouder|burgemeester)\b[^\n.?!:]{0,60}?)[ \t,]*\n/iu,
  },
  {
    name: 'college-writes',
    example: 'het college van burgemeester en wethouders',
    where: 'head',
    sender: 'college',
    pattern: /\b(college van (?:burgemeester en wethouders|B&W))\b/iu,
  },
]
