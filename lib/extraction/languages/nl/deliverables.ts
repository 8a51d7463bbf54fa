/** Things a council can receive, and that a clerk can tick off. Dutch words, lower case. */
export const DELIVERABLES = new Set(
  `rib ribs brief brieven memo nota notitie rapport rapportage rapportages verslag overzicht cijfers gegevens informatie stukken
  plan plannen voorstel voorstellen evaluatie analyse antwoord antwoorden reactie terugkoppeling update tussenstand
  stand toelichting presentatie onderzoek onderzoeken resultaten uitkomsten monitor planning agenda visie kader kaders
  verordening besluit besluiten advies adviezen afschrift bericht circulaire wetsvoorstel begroting voorjaarsnota
  kadernota jaarstukken convenant overeenkomst contract regeling leidraad lijst kaart dashboard factsheet scenario
  scenario's varianten alternatieven opties inzicht duiding onderbouwing verkenning inventarisatie quickscan paragraaf kopie erratum bijeenkomst
  sessie werkbezoek rondleiding technische pilot proef campagne aanpak programma uitvoeringsprogramma formulier bijdrage
  nieuwsbericht release shortlist impactanalyse tekst document versie concept data publicatie handreiking
  aanbod beantwoording beeld verantwoording nulmeting opzet schets ontwerp aanzet voorontwerp startdocument eindbeeld routekaart tijdlijn uitwerking uitwerkingen toetsingskader begrotingswijziging doorrekening businesscase berekening
  berekeningen tabel feitenrelaas jaarrekening jaarverslag jaarplan beleidskader statistieken bestand voortgangsbericht
  beschouwing samenvatting offerte folder brochure enquête enquêteresultaten bevindingen conclusies aanbevelingen
  uitsplitsing specificatie handleiding startoverleg vervolgoverleg startgesprek vervolggesprek aftrap terugblik uitleg
  doorkijk reflectie prognose richtlijn memorie oplegger verdieping tussenbericht jaarrapport afwegingskader
  avond briefing inloop plattegrond planningen roadmap tijdpad addendum bijlage webinar workshop conferentie factsheets handboek protocol
  lijstje overzichtje berichtje notitietje rapportje`.split(/\s+/),
)

/** A compound ending in one of these is a deliverable too: voortgangsbrief, startnotitie, wijkplan. */
export const DELIVERABLE_ENDINGS = [
  'brief',
  'memo',
  'nota',
  'notitie',
  'rapport',
  'rapportage',
  'verslag',
  'overzicht',
  'cijfers',
  'plan',
  'plannen',
  'voorstel',
  'voorstellen',
  'evaluatie',
  'analyse',
  'onderzoek',
  'monitor',
  'planning',
  'agenda',
  'visie',
  'kader',
  'verordening',
  'bijeenkomst',
  'bijeenkomsten',
  'sessie',
  'programma',
  'circulaire',
  'bericht',
  'toets',
  'scan',
  'lijst',
  'stukken',
  'raming',
  'advies',
  'document',
  'strategie',
  'reactie',
  'bezoek',
  'avond',
  'middag',
  'brieven',
  'rapportages',
  'notities',
  'evaluaties',
  'overzichten',
  'onderzoeken',
  'verslagen',
  'resultaten',
  'uitkomsten',
  'berekening',
  'wijziging',
  'rekening',
  'gegevens',
  'informatie',
  'documenten',
  'presentatie',
  'tekening',
  'beeld',
  'agenda’s',
]

/** Written things in which other things can stand: kamerbrief, bestuursrapportage, kadernota. */
export const PAPER_ENDINGS = [
  'factsheet',
  '(?<!nieuws)brief',
  'brieven',
  '(?<!nieuws|kranten|pers|.dag)bericht',
  'memo',
  'nota',
  'notitie',
  'rapport',
  'rapportage',
  'rapportages',
  'verslag',
  'verslagen',
  'circulaire',
  'begroting',
  'jaarstukken',
  'jaarrekening',
  'documenten',
  'monitor',
  'evaluatie',
  '.{3}voorstel',
  'uitwerking',
  '.{3}kader',
  '.{3}plan',
  '.{3}programma',
  '.{3}agenda',
  '.{3}strategie',
  '.{3}visie',
]
