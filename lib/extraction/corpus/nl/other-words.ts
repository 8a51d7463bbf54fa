import type { PositiveExample } from './positive'

/**
 * Sentences we made up that say in other words what the other corpora say: idiom, nouns instead of verbs, an order of
 * words or a voice that letters use as well. Read with a letter date of 2026-03-10.
 */
const row = (
  text: string,
  kind: PositiveExample['kind'],
  strength: PositiveExample['strength'],
  latest: string | null = null,
): PositiveExample => ({ text, kind, strength, latest })

export const OTHER_WORDS_POSITIVE: readonly PositiveExample[] = [
  // Having it, finding it, counting on it.
  row('U heeft de tekeningen van de brug eind mei in huis.', 'information', 'firm', '2026-05-31'),
  row('Een lijst van de kavels hebt u nog van ons te goed.', 'information', 'firm'),
  row('Wij verwachten het taxatierapport in mei binnen te hebben.', 'expectation', 'expected', '2026-05-31'),
  row('In juni ligt het voorstel op uw tafel.', 'information', 'firm', '2026-06-30'),
  row('De heer Smit kan rekenen op een overzicht van de huren.', 'information', 'firm'),
  row('De commissie mag in mei een notitie over de haven verwachten.', 'information', 'firm', '2026-05-31'),
  row('Hoe dat is verlopen, kunt u in mei lezen in het jaarverslag.', 'information', 'firm', '2026-05-31'),
  row('Meer over de sluis leest u in de volgende raadsbrief.', 'information', 'firm'),
  row('Het advies van de commissie ontvangen wij in juni.', 'expectation', 'firm', '2026-06-30'),
  row('Dat overzicht gaat u zeker krijgen.', 'information', 'firm'),
  row('Eind mei hebben wij in beeld welke kades zwak zijn.', 'action', 'firm', '2026-05-31'),
  // Promising, agreeing, planning with nouns.
  row('De wethouder staat ervoor in dat de buurtbus blijft rijden.', 'action', 'firm'),
  row(
    'Met de schippers hebben wij afgesproken dat er in mei twee palen bij komen.',
    'action',
    'firm',
    '2026-05-31',
  ),
  row('Het plan is om de loods in mei te slopen.', 'action', 'expected', '2026-05-31'),
  row(
    'Volgens de laatste planning is de sluis op 1 juni operationeel.',
    'expectation',
    'expected',
    '2026-06-01',
  ),
  row('In 2027 staat een schouw van alle kades op het programma.', 'action', 'expected', '2027-12-31'),
  row('Planning: 1 juni ontwerp gereed voor de drukker', 'action', 'expected', '2026-06-01'),
  row('Wij gaan ervan uit dat de bouw in 2027 is afgerond.', 'expectation', 'expected', '2027-12-31'),
  row('De kademuren zijn uiterlijk 1 juni hersteld.', 'action', 'firm', '2026-06-01'),
  // What is passed on, taken along, or given a place.
  row('Uw zorgen brengen wij onder de aandacht van de netbeheerder.', 'action', 'firm'),
  row('Die wens speel ik door aan de vervoerder.', 'action', 'firm'),
  row('Uw idee om de steiger breder te maken nemen wij mee bij het ontwerp.', 'action', 'firm'),
  row('De adviezen van de wijkraad vinden hun plaats in de woonvisie.', 'action', 'firm'),
  row('De omwonenden worden in mei door de gemeente geïnformeerd.', 'action', 'firm', '2026-05-31'),
  row('De burgemeester geeft de klacht door aan de havenmeester.', 'action', 'firm'),
  // Whoever does it for us.
  row('Een taxateur bekijkt in onze opdracht in mei de daken.', 'action', 'soft', '2026-05-31'),
  // Who reports on it, and where the clause stands.
  row('Na het gesprek bepalen wij welke kades voorgaan en informeren wij u daarover.', 'information', 'firm'),
  row('Wij schrijven uw raad in mei over de veiling.', 'information', 'firm', '2026-05-31'),
  row('Er komt een onderzoek naar de wachttijden bij de sluis.', 'action', 'firm'),
  row('Wij zorgen dat u in mei over de cijfers beschikt.', 'information', 'firm', '2026-05-31'),
  row('De nota staat op de agenda; u ontvangt daarvoor een toelichting.', 'information', 'firm'),
  row('Zodra er meer bekend is over de sluis, melden wij dat aan uw raad.', 'information', 'firm'),
  row(
    'Bij de jaarstukken van 2026 leggen wij daarover verantwoording af.',
    'information',
    'firm',
    '2027-07-15',
  ),
  row('Eind mei zal een tussenstand worden gegeven.', 'information', 'firm', '2026-05-31'),
  row('De wethouder geeft in mei een doorkijk naar de veiling.', 'information', 'firm', '2026-05-31'),
  row('Wij zullen de bewoners voor 1 mei een antwoord geven.', 'action', 'firm', '2026-04-30'),
  row('In mei ontvangen alle huishoudens aan de kade een brief.', 'action', 'firm', '2026-05-31'),
  // Who goes on acting in the second half, and what is set going.
  row('Het college erkent het probleem en gaat daarom een steiger aanleggen.', 'action', 'firm'),
  row(
    'Wij hebben de havenmeester opdracht gegeven de palen voor 1 mei te vervangen.',
    'action',
    'firm',
    '2026-04-30',
  ),
  row('Per 1 juni stoppen wij met de verkoop van kaartjes.', 'action', 'firm', '2026-06-01'),
  row('In mei knappen wij alle loodsen op die leeg staan.', 'action', 'firm', '2026-05-31'),
  row('Ons doel is de loods voor 1 juni neer te zetten.', 'action', 'expected', '2026-05-31'),
  row('Er is voor medio mei een overleg gepland met de schippers.', 'action', 'expected', '2026-05-20'),
  row('De gemeente vervangt vóór 2027 alle palen in de haven.', 'action', 'firm', '2026-12-31'),
  row('De proef met de pont krijgt in mei een vervolg.', 'action', 'firm', '2026-05-31'),
  row('Wij voorzien uw raad in mei van een overzicht.', 'information', 'firm', '2026-05-31'),
  row('Zodra dat kan, zullen wij u, hoewel het nog lang kan duren, nader inlichten.', 'information', 'firm'),
  row('In mei volgen gesprekken met de schippers.', 'action', 'firm', '2026-05-31'),
  row('De nota staat geagendeerd voor de raad van 14 mei.', 'information', 'expected', '2026-05-14'),
  row('Wij nemen de aanbevelingen 1 tot en met 4 over.', 'action', 'firm'),
  row('Voor de start ontvangt u een brief met de planning.', 'information', 'firm'),
  row('Voor het reces ontvangt u de cijfers over 2025.', 'information', 'firm', '2026-07-17'),
]

export const OTHER_WORDS_NEGATIVE: readonly string[] = [
  'U heeft de tekeningen al in huis.',
  'De raad heeft het dossier in handen.',
  'Het voorstel ligt op uw tafel.',
  'Wij kunnen rekenen op steun van de provincie.',
  'Uw reactie ontvangen wij graag voor 1 mei.',
  'De gemeente ontvangt in mei een bijdrage van het Rijk.',
  'De fractie is benieuwd naar het plan dat het college binnenkort naar de raad stuurt.',
  'De werkgroep vindt plaats op 14 mei.',
  'Bij elke aanvraag toetsen wij op veiligheid.',
  'Per 1 juni begint Karin aan een nieuwe functie.',
  'De provincie heeft laten weten dat zij in mei een besluit neemt.',
  'Wij geven geen garantie dat de brug in mei opengaat.',
  'De kade is hersteld.',
  'Volgens de krant wordt de loods in mei gesloopt.',
  'U kunt uw vragen stellen aan de griffie; wij beantwoorden deze zo spoedig mogelijk.',
  'Het college stelt de begroting op en biedt deze aan de raad aan.',
  'De directeur geeft uitvoering aan het plan.',
  'Wie voor 1 mei een kaart koopt, krijgt voor 1 juni bericht.',
  'De OPH-fractie stuurt in mei een eigen plan rond.',
  'Het is staande praktijk dat de raad in de bestuursrapportage wordt geïnformeerd.',
  'Ik begrijp dat de vereniging graag zou zien dat de steiger in mei wordt vervangen.',
  'Het college voert de motie uit zoals de raad die vorig jaar heeft aangenomen.',
]
