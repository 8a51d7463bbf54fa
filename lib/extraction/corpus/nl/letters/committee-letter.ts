/**
 * An invented letter in the form of a committee's technical questions: three parties, topic headings with and without a
 * colon, a question over three lines, notes at the foot of a page inside a sentence, page numbers, bullets,
 * references, and hyphens at line ends. Veenendam and everybody in it are made up.
 */
export const COMMITTEE_LETTER = `Gemeente Veenendam

Geachte leden van de raadscommissie WONEN,

Op dinsdag 9 september bespreekt uw commissie de volgende onderwerpen:

- Voortgang woningbouwprogramma
- Aanpak leegstand in de
  binnenstad
- Verordening doelgroepen

Hieronder vindt u de beantwoording van de technische vragen. De vragen zijn per fractie
geordend.

Beantwoording technische vragen
Fractie Leefbaar
Betaalbaarheid van nieuwbouw
Vraag 1: Hoeveel van de woningen die dit jaar zijn opgeleverd vallen onder de grens
voor betaalbare koop?
Van de 412 opgeleverde woningen vallen er 130 onder de grens.1  De cijfers over het derde
kwartaal ontbreken nog; zodra het kwartaal is afgesloten sturen wij u een aanvulling. De
overige woningen zijn in de vrije sector verkocht.

Vraag 2: Welke afspraken zijn er met de corporaties gemaakt, wie houdt toezicht op de
naleving, en wat gebeurt er als een corporatie achterblijft? Zo ja, hoe vaak is
dat de afgelopen drie jaar gebeurd?
De afspraken staan in het convenant uit 2023 [23bb004410]. De wethouder overlegt twee keer
per jaar met de bestuurders. In november ontvangt uw commissie een voortgangs-
brief, waarin de stand per corporatie wordt

1 Monitor Wonen 2024.pdf
2 Jaarverslag Woonstichting De Veste 2024.pdf
- 2 -
weergegeven. Het niet nakomen van afspraken is tweemaal voorgekomen:

• in 2022 bij de oplevering aan de Havenkade;
• in 2024 bij de renovatie van de Tuinwijk, waar de aannemer failliet ging en het werk
pas na een half jaar kon worden hervat.

Leegstand:
Vraag 3: Wat is de actuele leegstand boven winkels?
Zie hiervoor het antwoord op vraag 1. Een telling is niet gedaan.

VVD
Parkeren en bereikbaarheid
Vraag 4: Klopt het dat de parkeernorm voor de binnenstad wordt verlaagd?
Ja, dat klopt. De nieuwe norm maakt deel uit van de mobiliteitsvisie (25bb000981), die u
uiterlijk 1 december ter vaststelling wordt aangeboden

Vragen 5 en 6: Is er een loopafstand bepaald, en geldt deze ook voor deelauto's?
De loopafstand is 300 meter. Voor deelauto's gelden dezelfde regels.

Partij voor de Dieren
Groen in de wijk:
Vraag 7: Waarom zijn aan de Lindelaan bomen gekapt?
De bomen waren ziek. Er worden dit najaar tien nieuwe geplant.
Zie ook de beantwoording van vragen 4 t/m 6.

Vraag 8: Hoe wordt bij nieuwe plannen rekening gehouden met nestkasten? Is daar een
richtlijn voor, en wordt die gecontroleerd?
De stadsecoloog adviseert bij elk plan. Een richtlijn is er nog niet. Naar verwachting is die in
het voorjaar van 2026 gereed.

Met vriendelijke groet,
het college van burgemeester en wethouders van Veenendam
`
