import type { Kind, Strength } from '../../types'

/**
 * Sentences we made up, each holding one promise a clerk would log. Read with a letter date of 2026-03-10.
 * `latest` is the last day of the term, null where the sentence names none that can be resolved.
 */
export type PositiveExample = { text: string; kind: Kind; strength: Strength; latest: string | null }

/** A sentence with its kind and strength, and the last day of its term where it names one. */
export const row = (
  text: string,
  kind: Kind,
  strength: Strength,
  latest: string | null = null,
): PositiveExample => ({ text, kind, strength, latest })

/** A register of commitments: somebody in office, present tense. */
const REGISTER: PositiveExample[] = [
  row('De wethouder zegt een proef met deelfietsen in Zuidwijk toe.', 'action', 'firm'),
  row(
    'De wethouder stuurt de raad voor 1 juni een overzicht van de leegstand.',
    'information',
    'firm',
    '2026-05-31',
  ),
  row(
    'De wethouder komt schriftelijk terug op de vraag van mevrouw Bakker over de havenkosten.',
    'information',
    'firm',
  ),
  row(
    'De burgemeester informeert de commissie in het tweede kwartaal over de cameraproef.',
    'information',
    'firm',
    '2026-06-30',
  ),
  row('De wethouder gaat na of de busbaan eerder open kan.', 'action', 'firm'),
  row('De wethouder zoekt uit waarom de subsidie later is uitbetaald.', 'action', 'firm'),
  row('De burgemeester neemt contact op met de veiligheidsregio over de sirenes.', 'action', 'firm'),
  row(
    'De wethouder legt het ontwerp van het plein eind september aan de raad voor.',
    'information',
    'firm',
    '2026-09-30',
  ),
  row('Wethouder Terpstra deelt de resultaten van de enquête met de commissie.', 'information', 'firm'),
  row(
    'De wethouder koppelt de uitkomst van het gesprek met de woningbouwvereniging terug.',
    'information',
    'firm',
  ),
  row('De wethouder bekijkt of er ruimte is voor een extra speelplek.', 'action', 'soft'),
  row('De wethouder zegt toe te kijken naar de openingstijden van de milieustraat.', 'action', 'soft'),
  row('De burgemeester zegt toe dat de raad een afschrift van het convenant krijgt.', 'information', 'firm'),
  row('De wethouder neemt de suggestie over een fietsstraat mee in het verkeersplan.', 'action', 'firm'),
  row(
    'De wethouder organiseert voor de zomer een werkbezoek aan de waterzuivering.',
    'action',
    'firm',
    '2026-07-17',
  ),
  row('De wethouder past de tekst van de folder aan.', 'action', 'firm'),
  row('De wethouder zal het knelpunt bij de provincie onder de aandacht brengen.', 'action', 'firm'),
  row(
    'De portefeuillehouder werkt de drie varianten uit en legt die aan de raad voor.',
    'information',
    'firm',
  ),
  row(
    'De wethouder spreekt met de sportclubs over de tarieven en rapporteert daarover aan de commissie.',
    'information',
    'firm',
  ),
  row('De wethouder vraagt bij het rijk aandacht voor de lange wachttijden.', 'action', 'firm'),
  row('De wethouder zegt toe de raad via een memo bij te praten over de jeugdzorg.', 'information', 'firm'),
  row(
    'De wethouder biedt de raad in oktober 2026 de nieuwe woonvisie aan.',
    'information',
    'firm',
    '2026-10-31',
  ),
  row('De wethouder beantwoordt de vraag over de kapvergunning schriftelijk.', 'information', 'firm'),
  row('De burgemeester bespreekt de overlast met de horecaondernemers.', 'action', 'firm'),
  row('De wethouder inspecteert met de wijkraad de staat van de bruggen.', 'action', 'firm'),
  row(
    'De wethouder licht in het najaar de voortgang van het warmtenet toe in de commissie.',
    'information',
    'firm',
    '2026-11-30',
  ),
  row(
    'Het college zegt toe dat de evaluatie van de leerlingenpas voor het zomerreces naar de raad gaat.',
    'information',
    'firm',
    '2026-07-17',
  ),
  row('De wethouder gaat het gesprek aan met de huurders over de renovatie.', 'action', 'firm'),
  row('De wethouder laat onderzoeken of de sporthal zonnepanelen kan dragen.', 'action', 'firm'),
  row('Wethouder De Graaf verstrekt de commissie de onderliggende cijfers.', 'information', 'firm'),
  row('De wethouder laat de raad weten wat de gevolgen zijn voor de begroting.', 'information', 'firm'),
  row('De wethouder betrekt de fietsersbond bij het ontwerp van de kruising.', 'action', 'firm'),
  row('De wethouder antwoordt dat hij de bewoners van de kade zal bezoeken.', 'action', 'firm'),
  row('De burgemeester gaat na welke straten in aanmerking komen.', 'action', 'firm'),
  row('De secretaris stuurt de presentatie rond.', 'information', 'firm'),
  row('Toegezegd wordt dat de commissie de planning van de bruggen ontvangt.', 'information', 'firm'),
]

/** Council letters and answers: we, the college, an agentless passive. */
const LETTERS: PositiveExample[] = [
  row(
    'U ontvangt van ons uiterlijk 1 mei een afzonderlijke brief over de tarieven.',
    'information',
    'firm',
    '2026-05-01',
  ),
  row(
    'Wij informeren uw raad in het najaar over de uitkomsten van de proef.',
    'information',
    'firm',
    '2026-11-30',
  ),
  row('Over de voortgang wordt uw raad in juni 2026 geïnformeerd.', 'information', 'firm', '2026-06-30'),
  row('Het college zal de verordening voor 1 januari 2027 aanpassen.', 'action', 'firm', '2026-12-31'),
  row(
    'De evaluatie wordt in het derde kwartaal aan de raad aangeboden.',
    'information',
    'firm',
    '2026-09-30',
  ),
  row(
    'We verwachten u in september de eerste cijfers te kunnen geven.',
    'information',
    'expected',
    '2026-09-30',
  ),
  row('Naar verwachting is de nieuwe brug eind 2026 gereed.', 'expectation', 'expected', '2026-12-31'),
  row('De werkzaamheden starten naar verwachting in augustus.', 'expectation', 'expected', '2026-08-31'),
  row(
    'Wij streven ernaar de raad voor de zomer een voorstel te doen.',
    'information',
    'expected',
    '2026-07-17',
  ),
  row('Zodra het onderzoek is afgerond, sturen wij u het rapport toe.', 'information', 'firm'),
  row('Er komt nog een raadsbrief over de gevolgen voor het sociaal domein.', 'information', 'firm'),
  row('Begin juni volgt een informatiebijeenkomst voor raadsleden.', 'information', 'firm', '2026-06-10'),
  row('Wij zullen u hierover nader berichten.', 'information', 'firm'),
  row('U wordt hierover te zijner tijd nader geïnformeerd.', 'information', 'firm'),
  row('Het college is voornemens de regeling in 2027 te verlengen.', 'action', 'expected', '2027-12-31'),
  row('De raad ontvangt de halfjaarrapportage eind augustus.', 'information', 'firm', '2026-08-31'),
  row('In mei leggen wij de raad een aangepast ontwerp voor.', 'information', 'firm', '2026-05-31'),
  row(
    'Binnenkort gaan wij met de schoolbesturen in gesprek over de gymzalen.',
    'action',
    'firm',
    '2026-06-10',
  ),
  row(
    'Het college onderzoekt dit jaar welke panden geschikt zijn voor opvang.',
    'action',
    'firm',
    '2026-12-31',
  ),
  row(
    'Het is de bedoeling om de raad in november een startnotitie aan te bieden.',
    'information',
    'expected',
    '2026-11-30',
  ),
  row('De uitkomsten worden na de zomer met uw raad gedeeld.', 'information', 'firm', '2026-10-31'),
  row('We houden de raad op de hoogte van de onderhandelingen.', 'information', 'firm'),
  row('Deze fout zal in de volgende druk worden hersteld.', 'action', 'firm'),
  row(
    'De oplevering van het zwembad is gepland in het tweede kwartaal van 2027.',
    'expectation',
    'expected',
    '2027-06-30',
  ),
  row(
    'Ik zal uw raad voor het einde van het jaar een plan van aanpak toesturen.',
    'information',
    'firm',
    '2026-12-31',
  ),
  row('Wij komen hier in de voorjaarsnota op terug.', 'information', 'firm', '2026-07-15'),
  row(
    'Uiterlijk in juni brengen wij de verkeersknelpunten rond de scholen in kaart.',
    'action',
    'firm',
    '2026-06-30',
  ),
  row('Dit punt wordt meegenomen bij de actualisatie van de havenvisie.', 'action', 'firm'),
  row('Het bestuur komt in het derde kwartaal met varianten.', 'information', 'firm', '2026-09-30'),
  row('Na de zomer starten wij een proef met afvalcoaches.', 'action', 'firm', '2026-10-31'),
  row('De definitieve cijfers worden in april gepubliceerd.', 'action', 'firm', '2026-04-30'),
]

/** Debates: the first person, willingness, a promise in passing. */
const DEBATES: PositiveExample[] = [
  row('Ik zeg u toe dat ik daar voor 15 november op terugkom.', 'information', 'firm', '2026-11-14'),
  row('Ik zal de Kamer daarover voor het zomerreces een brief sturen.', 'information', 'firm', '2026-07-17'),
  row('Daar kom ik schriftelijk op terug.', 'information', 'firm'),
  row('Ik ben bereid om te onderzoeken of dat sneller kan.', 'action', 'soft'),
  row('Ik ga dat met mijn collega van Financiën bespreken.', 'action', 'firm'),
  row('Dat zoek ik uit.', 'action', 'firm'),
  row('Ik neem contact op met de inspectie en laat u weten wat daaruit komt.', 'information', 'firm'),
  row('Dan kan ik toezeggen dat de cijfers er in juni zijn.', 'action', 'firm', '2026-06-30'),
  row('Ik informeer de Kamer zodra de onderhandelingen zijn afgerond.', 'information', 'firm'),
  row('Ik doe de Kamer het rapport nog deze maand toekomen.', 'information', 'firm', '2026-03-31'),
  row('Wij gaan dat in het overleg met de gemeenten aankaarten.', 'action', 'firm'),
  row('Laat ik dat bij de gemeenten navragen.', 'action', 'firm'),
  row('Die evaluatie komt in het voorjaar naar de Kamer.', 'information', 'firm', '2026-05-31'),
  row('Ik zal het lid Visser daarover een mail sturen.', 'information', 'firm'),
  row('Ik wil toezeggen om daar nog eens goed naar te kijken.', 'action', 'soft'),
]

/** Circulars, minutes and decision lists. */
const MINUTES: PositiveExample[] = [
  row('Marit Jongsma zal de leveranciers benaderen voor een demonstratie.', 'action', 'firm'),
  row('Actie Joris: mailt de planning volgende week aan allen.', 'information', 'firm', '2026-03-22'),
  row('Karim maakt voor het volgende overleg een eerste opzet.', 'action', 'firm'),
  row('Voor 1 mei: deelnemerslijst controleren (Sara).', 'action', 'firm', '2026-04-30'),
  row('Begin mei gereed voor de drukker.', 'action', 'firm', '2026-05-10'),
  row('Eind mei: werkbezoek aan de bibliotheek.', 'action', 'firm', '2026-05-31'),
  row('De werkgroep zal de opmerkingen in versie 2 verwerken.', 'action', 'firm'),
  row('We gaan de kandidaten op 8 mei bekendmaken.', 'action', 'firm', '2026-05-08'),
  row('Een afschrift van het verslag aan de jongerenraad te sturen.', 'information', 'firm'),
  row('In een volgende circulaire zal ik ingaan op de overgangsregeling.', 'information', 'firm'),
  row('Op korte termijn ontvangt u het aanvraagformulier.', 'information', 'firm', '2026-06-10'),
  row('Over de indexering zult u begin juli nader worden bericht.', 'information', 'firm', '2026-07-10'),
  row(
    'De staatssecretaris zal de Kamer voor 15 april de ontbrekende stukken sturen.',
    'information',
    'firm',
    '2026-04-14',
  ),
  row('De opening zal medio mei zijn.', 'expectation', 'firm', '2026-05-20'),
  row('Deze maand moeten we de teksten afronden.', 'action', 'firm', '2026-03-31'),
  row('De verbouwing van de gymzaal begint op 2 juni.', 'action', 'firm', '2026-06-02'),
  row('Per 1 mei komt er een derde aanbieder bij.', 'action', 'firm', '2026-05-01'),
  row('De tellingen bij de spoorbrug worden in september herhaald.', 'action', 'firm', '2026-09-30'),
  row('De verkeerskundige zoekt dit uit.', 'action', 'firm'),
  row('De wethouder is bereid om met de sportraad te praten over het tarief.', 'action', 'soft'),
  row('De wethouder geeft aan dit met de vervoerder te zullen bespreken.', 'action', 'firm'),
  row('De wethouder geeft aan de raad hierover in mei te informeren.', 'information', 'firm', '2026-05-31'),
  row(
    'Tijdens de commissie van 5 mei vertelt de wethouder wat de gesprekken hebben opgeleverd.',
    'information',
    'firm',
    '2026-05-05',
  ),
  row(
    'Het college streeft ernaar u in Q4 2026 een voorkeurslocatie voor te stellen.',
    'information',
    'expected',
    '2026-12-31',
  ),
  row(
    'Een extract zonder namen leggen we voor 1 mei vertrouwelijk voor u neer.',
    'action',
    'firm',
    '2026-04-30',
  ),
  row('De overige vragen worden schriftelijk afgedaan.', 'information', 'firm'),
  row('Daar zijn wij graag toe bereid.', 'action', 'soft'),
]

export const POSITIVE_EXAMPLES: readonly PositiveExample[] = [...REGISTER, ...LETTERS, ...DEBATES, ...MINUTES]
