/**
 * Words that say nothing about what was promised: to whom, when, or merely that something is promised. Grammar and
 * promising verbs are taken from their own tables. Dutch words, lower case.
 */
export const SILENT_WORDS = new Set(
  `hierover daarover waarover hiervan daarvan hierop daarop hierbij daarbij hierin daarin hierna daarna hiermee daarmee
  hiervoor daarvoor hieruit daaruit ervan erover erbij erop eraan daartoe hiertoe alsdan dan nog ook wel weer reeds
  eerst daarnaast verder tevens bovendien zoals gezegd toegezegd beloofd hieronder hierboven zelf samen mede momenteel
  naar verwachting uiterlijk begin eind einde half medio rond circa ongeveer loop komende komend volgend volgende
  aanstaande huidige lopende dit eerstvolgende zodra spoedig mogelijk termijn moment keer maal dag dagen week weken
  maand maanden kwartaal kwartalen jaar jaren halfjaar zomer zomerreces herfst herfstreces najaar voorjaar winter
  kerst kerstreces reces januari februari maart april juni juli augustus september oktober november december maandag
  dinsdag woensdag donderdag vrijdag zaterdag zondag vergadering commissievergadering raadsvergadering behandeling
  graag gaarne nader nadere verdere meer alle allen aantal diverse verschillende enkele betreffende genoemde
  bovengenoemde onderhavige wijze manier vraag vragen heer mevrouw lid leden uitvoering stand zaken gebied hand
  toezegging toezeggingen schriftelijk mondeling beschikbaar gereed klaar geheel geval voortaan tijdig mogelijk
  raadsinformatiebrief gemeente gemeentelijke gemeentelijk portefeuille andere ander eigen onder meer waar`.split(
    /\s+/,
  ),
)

/** What is delivered, by what a clerk would take for the same thing: a letter may carry any of the others. */
export const DELIVERABLE_GROUPS: Record<string, string> = {
  letter: 'brief memo nota notitie bericht reactie terugkoppeling antwoord update circulaire informatie',
  study:
    'evaluatie rapport rapportage verslag onderzoek analyse verkenning monitor tussenstand nulmeting toets scan',
  plan: 'plan voorstel programma visie kader verordening aanpak beleid strategie agenda advies besluit',
  figures: 'overzicht cijfers gegevens lijst kaart raming planning inventarisatie dashboard',
  meeting: 'bijeenkomst sessie werkbezoek rondleiding presentatie gesprek avond middag bezoek overleg',
}

/** "fase 2", "cijfers over 2024": a number that belongs to what is promised. Group 1 is the number. */
export const SUBJECT_NUMBER =
  /\b(?:fase|deel|kavel|tranche|perceel|blok|ronde|motie|lijn|route|tram|bus|gebied|cluster|over|jaarstukken|jaarrekening|begroting|kadernota|voorjaarsnota|jaarverslag|jaarcijfers)\s(\d{1,4})(?![\d-])/giu
