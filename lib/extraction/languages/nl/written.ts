/** Nouns for what is written and read, by their end: what the council gets when it arrives. */
export const WRITTEN =
  /(?:brief|brieven|memo|nota|notitie|rapport|rapportages?|verslag|verslagen|voorstel|voorstellen|^stuk|stukken|aanvraag|overzicht|uitsplitsing|cijfers|gegevens|uitkomst|uitkomsten|resultaten|bevindingen|beantwoording|document|documenten|factsheet|verordening|subsidiekader|beleidskader|toetsingskader)$/

/** Verbs that bring what is written to whoever reads it. */
export const MOVES: ReadonlySet<string> = new Set(
  'komen volgen verschijnen nakomen agenderen voorleggen nazenden nasturen naleveren opnemen liggen'.split(
    ' ',
  ),
)

/** Nouns for work that somebody here sets going, unless they name how it ends. */
export const WORK_NOUN =
  /(?:onderhoud|herziening|aanbesteding|herinrichting|verkenning|renovatie|sloop|aanleg|inventarisatie|actualisatie|consultatie|campagne|pilot|proef|evaluatie|herijking|nulmeting|schouw|inspectie|werkbezoek|gesprek|gesprekken|overleg)$/
