/**
 * The columns of the register as a sheet, out and in: what a file calls them in both languages, and under which other
 * names councils keep them. An exported file read back has the same columns.
 */

type Column = {
  key: string
  nl: string
  en: string
  /** Other headers it goes by, in lower case. */
  also: readonly string[]
  type: 'text' | 'day' | 'kind' | 'strength' | 'state' | 'flag' | 'count'
  /** Who gets it in a file. */
  for: 'everyone' | 'inside' | 'office'
  /** Width in a spreadsheet, in characters. */
  width: number
}

export const COLUMNS = [
  {
    key: 'number',
    nl: 'Nummer',
    en: 'Number',
    also: [
      'nr',
      'nr.',
      'no.',
      'id',
      'volgnummer',
      'kenmerk',
      'toezeggingsnummer',
      'registratienummer',
      'reference',
    ],
    type: 'text',
    for: 'everyone',
    width: 13,
  },
  {
    key: 'title',
    nl: 'Titel',
    en: 'Title',
    also: [
      'onderwerp',
      'toezegging',
      'omschrijving',
      'korte omschrijving',
      'subject',
      'commitment',
      'description',
    ],
    type: 'text',
    for: 'everyone',
    width: 45,
  },
  {
    key: 'quote',
    nl: 'Citaat',
    en: 'Quote',
    also: ['tekst', 'tekst toezegging', 'letterlijke tekst', 'inhoud', 'text'],
    type: 'text',
    for: 'everyone',
    width: 60,
  },
  {
    key: 'madeOn',
    nl: 'Gedaan op',
    en: 'Made on',
    also: ['datum', 'datum toezegging', 'toegezegd op', 'vergaderdatum', 'datum vergadering', 'date', 'made'],
    type: 'day',
    for: 'everyone',
    width: 12,
  },
  {
    key: 'madeBy',
    nl: 'Gedaan door',
    en: 'Made by',
    also: [
      'door',
      'toegezegd door',
      'portefeuillehouder',
      'wethouder',
      'bestuurder',
      'portfolio holder',
      'by',
    ],
    type: 'text',
    for: 'everyone',
    width: 22,
  },
  {
    key: 'party',
    nl: 'Fractie',
    en: 'Party',
    also: ['partij', 'vraagsteller', 'vrager', 'gedaan aan', 'aan', 'asked by'],
    type: 'text',
    for: 'everyone',
    width: 18,
  },
  {
    key: 'committee',
    nl: 'Commissie',
    en: 'Committee',
    also: ['raadscommissie', 'gremium', 'orgaan', 'vergadering'],
    type: 'text',
    for: 'everyone',
    width: 12,
  },
  {
    key: 'portfolio',
    nl: 'Portefeuille',
    en: 'Portfolio',
    also: ['beleidsveld', 'beleidsterrein', 'programma'],
    type: 'text',
    for: 'everyone',
    width: 22,
  },
  {
    key: 'department',
    nl: 'Afdeling',
    en: 'Department',
    also: ['cluster', 'directie', 'team', 'organisatieonderdeel'],
    type: 'text',
    for: 'inside',
    width: 22,
  },
  {
    key: 'kind',
    nl: 'Soort',
    en: 'Kind',
    also: ['type', 'soort toezegging'],
    type: 'kind',
    for: 'everyone',
    width: 14,
  },
  {
    key: 'strength',
    nl: 'Hardheid',
    en: 'Strength',
    also: [],
    type: 'strength',
    for: 'everyone',
    width: 12,
  },
  {
    key: 'phrase',
    nl: 'Termijn zoals gezegd',
    en: 'Term as said',
    also: ['termijn', 'toegezegde termijn', 'planning', 'wanneer', 'afdoeningstermijn', 'term', 'due'],
    type: 'text',
    for: 'everyone',
    width: 24,
  },
  {
    key: 'earliest',
    nl: 'Termijn van',
    en: 'Term from',
    also: ['begin termijn', 'niet voor', 'earliest'],
    type: 'day',
    for: 'everyone',
    width: 12,
  },
  {
    key: 'latest',
    nl: 'Termijn tot en met',
    en: 'Term to',
    also: [
      'termijn tot',
      'uiterlijk',
      'uiterste datum',
      'einddatum',
      'deadline',
      'streefdatum',
      'due date',
      'latest',
    ],
    type: 'day',
    for: 'everyone',
    width: 12,
  },
  {
    key: 'state',
    nl: 'Stand',
    en: 'State',
    also: ['status', 'stand van zaken'],
    type: 'state',
    for: 'everyone',
    width: 22,
  },
  {
    key: 'settledOn',
    nl: 'Afgedaan op',
    en: 'Settled on',
    also: ['datum afdoening', 'afgehandeld op', 'datum afgedaan', 'afdoeningsdatum', 'closed on'],
    type: 'day',
    for: 'everyone',
    width: 12,
  },
  {
    key: 'slips',
    nl: 'Keer uitgesteld',
    en: 'Times extended',
    also: [],
    type: 'count',
    for: 'everyone',
    width: 9,
  },
  {
    key: 'assignee',
    nl: 'Behandelaar',
    en: 'Assignee',
    also: ['behandelend ambtenaar', 'ambtenaar', 'contactpersoon'],
    type: 'text',
    for: 'inside',
    width: 22,
  },
  {
    key: 'published',
    nl: 'Openbaar',
    en: 'Public',
    also: ['gepubliceerd', 'published'],
    type: 'flag',
    for: 'office',
    width: 9,
  },
  {
    key: 'confidential',
    nl: 'Vertrouwelijk',
    en: 'Confidential',
    also: ['geheim'],
    type: 'flag',
    for: 'office',
    width: 12,
  },
  {
    key: 'version',
    nl: 'Versie',
    en: 'Version',
    also: [],
    type: 'count',
    for: 'office',
    width: 7,
  },
] as const satisfies readonly Column[]

export type ColumnKey = (typeof COLUMNS)[number]['key']
export type SheetColumn = (typeof COLUMNS)[number]
export type CellType = Column['type']
