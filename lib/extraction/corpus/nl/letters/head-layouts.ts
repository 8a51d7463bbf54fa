import type { Layout } from './layouts'

/** Letters whose questions begin with who asks and where in the papers, in our own words, read as the other layouts are. */
export const HEAD_LAYOUTS: readonly Layout[] = [
  {
    why: 'the party and the page behind a bare number',
    text: `1. PvdA - blz. 7. Waarom is het haltebord verwijderd?
Reactie: Het bord was beschadigd.

2. Ons Veenendam - blz. 9. De kade is al twee jaar dicht. Wanneer gaat hij open?
Reactie: In de zomer.

3. PvdA, pag. 11-12: Graag een toelichting op de post kunst.
Reactie: Dit is een eenmalige aankoop.
`,
    read: [
      '1 | PvdA | blz. 7 | Waarom is het haltebord verwijderd? | Het bord was beschadigd. |',
      '2 | Ons Veenendam | blz. 9 | De kade is al twee jaar dicht. Wanneer gaat hij open? | In de zomer. |',
      '3 | PvdA | pag. 11-12 | Graag een toelichting op de post kunst. | Dit is een eenmalige aankoop. |',
    ],
  },
  {
    why: 'parties without a page behind the number, and two that ask together',
    text: `Vraag 1: (SP) Hoe vol is de fietsenstalling?
Antwoord: Driekwart.

Vraag 2: CDA: Wie beheert de stalling?
Antwoord: Een stichting.

Vraag 3: SP, CDA - Is er toezicht?
Antwoord: Ja.
`,
    read: [
      '1 | SP |  | Hoe vol is de fietsenstalling? | Driekwart. |',
      '2 | CDA |  | Wie beheert de stalling? | Een stichting. |',
      '3 | SP, CDA |  | Is er toezicht? | Ja. |',
    ],
  },
  {
    why: 'subjects in the place of parties, which are none',
    text: `1. Fontein: wanneer spuit hij weer?
Antwoord: In april.

2. VVD: wie betaalt de pomp?
Antwoord: De gemeente.

3. Welke kleur krijgt het bankje?
Antwoord: Groen.

4. SP stelt op blz. 8 vast dat er geen water is. Klopt dat?
Antwoord: Ja.
`,
    read: [
      '1 |  |  | Fontein: wanneer spuit hij weer? | In april. |',
      '2 | VVD |  | wie betaalt de pomp? | De gemeente. |',
      '3 | VVD |  | Welke kleur krijgt het bankje? | Groen. |',
      '4 | VVD |  | SP stelt op blz. 8 vast dat er geen water is. Klopt dat? | Ja. |',
    ],
  },
  {
    why: 'the party between the word and the number',
    text: `Vraag D66 1 (pagina 4 en 5):
Hoeveel zitbanken zijn er bij gekomen?
Antwoord:
Elf.

Vraag van Ons Veenendam 1 (pagina 6):
Waarom staan die niet aan de vijver?
Antwoord:
Daar is de oever te zacht.
`,
    read: [
      '1 | D66 | pagina 4 en 5 | Hoeveel zitbanken zijn er bij gekomen? | Elf. |',
      '1 | Ons Veenendam | pagina 6 | Waarom staan die niet aan de vijver? | Daar is de oever te zacht. |',
    ],
  },
  {
    why: 'the party, a topic and the page behind the number',
    text: `Vraag 1 - Liberalen en Ouderen Veenendam - Programma 4 Groen, p. 30
Hoeveel perken zijn er?
Antwoord
Zestig.

Vraag 2 - Ons Veenendam - Programma 4 Groen, p. 31
Wie onderhoudt die?
Antwoord
Een hovenier.
`,
    read: [
      '1 | Liberalen en Ouderen Veenendam | Programma 4 Groen | Hoeveel perken zijn er? | Zestig. |',
      '2 | Ons Veenendam | Programma 4 Groen | Wie onderhoudt die? | Een hovenier. |',
    ],
  },
  {
    why: 'a part of the papers and its page, which is no party',
    text: `1. Paragraaf Lasten, p. 30: Hoeveel perken zijn er?
Antwoord: Zestig.

2. Bijlage Groen, p. 31: Wie onderhoudt die?
Antwoord: Een hovenier.
`,
    read: [
      '1 |  |  | Paragraaf Lasten, p. 30: Hoeveel perken zijn er? | Zestig. |',
      '2 |  |  | Bijlage Groen, p. 31: Wie onderhoudt die? | Een hovenier. |',
    ],
  },
  {
    why: 'the party before the word',
    text: `ChristenUnie, vraag 1
Hoe laat sluit de speeltuin?
Om acht uur.

GroenLinks-PvdA, vraag 2 (blz. 3)
Graag een lijst van de toestellen.
De lijst staat op onze site.

Dorp en Toekomst, vraag 3
Komt er een schommel bij?
Nee.
`,
    read: [
      '1 | ChristenUnie |  | Hoe laat sluit de speeltuin? | Om acht uur. |',
      '2 | GroenLinks-PvdA | blz. 3 | Graag een lijst van de toestellen. | De lijst staat op onze site. |',
      '3 | Dorp en Toekomst |  | Komt er een schommel bij? | Nee. |',
    ],
  },
  {
    why: 'a number without a stop, and the party in brackets',
    text: `1 (Volt). Hoeveel zonnepanelen liggen er op de loods?
Antwoord op vraag 1
Honderdtwintig.

2 (SGP). Graag de opbrengst per jaar.
Antwoord op vraag 2
Ongeveer 40 megawattuur.
`,
    read: [
      '1 | Volt |  | Hoeveel zonnepanelen liggen er op de loods? | Honderdtwintig. |',
      '2 | SGP |  | Graag de opbrengst per jaar. | Ongeveer 40 megawattuur. |',
    ],
  },
  {
    why: 'a table cell by cell',
    text: `Nr.

Fractie

Vraag

Antwoord

1

VVD

Hoe oud is de klok in de toren?

De klok is van 1911.

2

Ons Veenendam

Wie luidt hem op zondag?

Dat doet een vrijwilliger.

3

CDA

Wordt de wijzerplaat nog verguld?

Ja, in 2027.
`,
    read: [
      '1 | VVD |  | Hoe oud is de klok in de toren? | De klok is van 1911. |',
      '2 | Ons Veenendam |  | Wie luidt hem op zondag? | Dat doet een vrijwilliger. |',
      '3 | CDA |  | Wordt de wijzerplaat nog verguld? | Ja, in 2027. |',
    ],
  },
  {
    why: 'a table row by row',
    text: `Nr Fractie Vraag Antwoord
1 D66 Hoe diep is de gracht bij de brug? Anderhalve meter.
2 Partij voor de Dieren Zwemmen er nog karpers? Ja, vooral in de zomer.
3 BBB Wie maait het riet? Het waterschap.
`,
    read: [
      '1 | D66 |  | Hoe diep is de gracht bij de brug? | Anderhalve meter. |',
      '2 | Partij voor de Dieren |  | Zwemmen er nog karpers? | Ja, vooral in de zomer. |',
      '3 | BBB |  | Wie maait het riet? | Het waterschap. |',
    ],
  },
  {
    why: 'questions in a list, and their answers behind "Ad"',
    text: `Vragen van de fractie van de SGP

1. Hoeveel kano's mogen er op de plas?
2. Wie geeft daarvoor de vergunning af?

Hieronder vindt u per vraag
het antwoord van ons college.

Ad 1.
Tien tegelijk.

Ad 2.
De havenmeester.
`,
    read: [
      "1 | SGP |  | Hoeveel kano's mogen er op de plas? | Tien tegelijk. |",
      '2 | SGP |  | Wie geeft daarvoor de vergunning af? | De havenmeester. |',
    ],
  },
  {
    why: 'the word for all answers above the first of them',
    text: `Vraag 1: Hoe breed is de steiger?
Vraag 2: Hoe lang is hij?

Antwoorden

Re 1: Drie meter.
Re 2: Twintig meter.
`,
    read: [
      '1 |  |  | Hoe breed is de steiger? | Drie meter. |',
      '2 |  |  | Hoe lang is hij? | Twintig meter. |',
    ],
  },
  {
    why: 'parts of one question that are answered apart',
    text: `Vraag 4a
Hoe hoog is de dijk?

Vraag 4b
En hoe breed?

Antwoord 4a
Zes meter.

Antwoord 4b
Dertig meter aan de voet.
`,
    read: [
      '4 |  |  | Hoe hoog is de dijk? | Zes meter. |',
      '4 |  |  | En hoe breed? | Dertig meter aan de voet. |',
    ],
  },
  {
    why: 'a table row by row, with a stop behind the number and a column for the page',
    text: `Nr. Fractie Pagina Vraag Antwoord
1. SGP 3 Hoeveel graven zijn er geruimd? Veertien.
2. JA21 6 Wie beslist daarover? De beheerder.
`,
    read: [
      '1 | SGP | 3 | Hoeveel graven zijn er geruimd? | Veertien. |',
      '2 | JA21 | 6 | Wie beslist daarover? | De beheerder. |',
    ],
  },
  {
    why: 'labels before the party and the topic',
    text: `FRACTIE: CDA
ONDERWERP: Molens

Vraag 1:
Draait de molen nog?
Antwoord op vraag 1:
Elke zaterdag.
`,
    read: ['1 | CDA | Molens | Draait de molen nog? | Elke zaterdag. |'],
  },
  {
    why: 'the party and the number as a code',
    text: `SP-1 Hoeveel kramen staan er op de markt?
Antwoord: Veertig.

SP-2 Is er een wachtlijst?
Antwoord: Ja.

PvdA-1 Wat kost een plek?
Antwoord: Twaalf euro per dag.
`,
    read: [
      '1 | SP |  | Hoeveel kramen staan er op de markt? | Veertig. |',
      '2 | SP |  | Is er een wachtlijst? | Ja. |',
      '1 | PvdA |  | Wat kost een plek? | Twaalf euro per dag. |',
    ],
  },
  {
    why: 'a numbered list of parties that asks nothing',
    text: `De lijsten zijn genummerd als volgt.

1 VVD
2 CDA
3 SP

Wij sturen u de uitslag voor 1 april.
`,
    read: [],
  },
  {
    why: 'the page behind the number, and the word for the answer alone on its line',
    text: `Vraag 1 (VVD), blz. 4: Waar staat de oude pomp?
Beantwoording
Op de Markt.

Vraag 2 (SP) pagina 5 Doet hij het nog?
Beantwoording
Nee.
`,
    read: [
      '1 | VVD | blz. 4 | Waar staat de oude pomp? | Op de Markt. |',
      '2 | SP | pagina 5 | Doet hij het nog? | Nee. |',
    ],
  },
  {
    why: 'the number, the party and the page on the line above the word',
    text: `1. Fractie DENK – Jaarverslag pagina 8
Vraag: Hoeveel kinderen kregen zwemles?
Antwoord: Ruim tweehonderd.

2. Fractie BBB – Jaarverslag pagina 9
Vraag: Is er een wachtlijst?
Antwoord: Nee.
`,
    read: [
      '1 | DENK | Jaarverslag | Hoeveel kinderen kregen zwemles? | Ruim tweehonderd. |',
      '2 | BBB | Jaarverslag | Is er een wachtlijst? | Nee. |',
    ],
  },
  {
    why: 'subjects with a page under the heading of a party',
    text: `CDA

1. Rotonde, blz. 4
Wanneer wordt hij versierd?
Voor de kermis.

2. Fontein, blz. 5
Wie maakt hem schoon?
De buitendienst.
`,
    read: [
      '1 | CDA | Rotonde | Wanneer wordt hij versierd? | Voor de kermis. |',
      '2 | CDA | Fontein | Wie maakt hem schoon? | De buitendienst. |',
    ],
  },
  {
    why: 'a list of questions and a list of answers',
    text: `Vragen fractie SP
1. Hoe oud is de wilg?
2. Mag hij blijven?

Antwoorden:
1. Ongeveer zestig jaar.
Hij is in 1966 geplant.
2. Ja.

Vragen fractie CDA
1. Wie snoeit de linde?
2. Hoe vaak?

Antwoord:
De buitendienst doet dat
1. in maart, en
2. in oktober.
`,
    read: [
      '1 | SP |  | Hoe oud is de wilg? | Ongeveer zestig jaar. Hij is in 1966 geplant. |',
      '2 | SP |  | Mag hij blijven? | Ja. |',
      '1 | CDA |  | Wie snoeit de linde? | De buitendienst doet dat 1. in maart, en 2. in oktober. |',
      '2 | CDA |  | Hoe vaak? | De buitendienst doet dat 1. in maart, en 2. in oktober. |',
    ],
  },
  {
    why: 'the party behind the number, and an end of the letter without a greeting',
    text: `Vraag 1 van de VVD
Waar ligt de oude haven?
Reactie B&W
Achter de kerk.

Vraag 2 van de fractie van Samen Veenendam (blz. 8)
Wordt hij uitgebaggerd?
Reactie B&W
In 2028.

Voor nadere toelichting kunt u bellen met de afdeling Water.
`,
    read: [
      '1 | VVD |  | Waar ligt de oude haven? | Achter de kerk. |',
      '2 | Samen Veenendam | blz. 8 | Wordt hij uitgebaggerd? | In 2028. |',
    ],
  },
  {
    why: 'a bare list of questions that is repeated with the answers',
    text: `Vragen fractie Volt
1. Hoeveel bijenkasten staan er?
2. Wie haalt de honing?

Hieronder beantwoorden wij de vragen.

1. Hoeveel bijenkasten staan er?
Negen.

2. Wie haalt de honing?
De imker.
`,
    read: [
      '1 | Volt |  | Hoeveel bijenkasten staan er? | Negen. |',
      '2 | Volt |  | Wie haalt de honing? | De imker. |',
    ],
  },
  {
    why: 'the word between a bare number and the question',
    text: `1. Vraag (SGP): Hoe hoog is de torenspits?
Antwoord: 41 meter.
2. Vraag (BBB): Is hij te beklimmen?
Antwoord: Op afspraak.
`,
    read: [
      '1 | SGP |  | Hoe hoog is de torenspits? | 41 meter. |',
      '2 | BBB |  | Is hij te beklimmen? | Op afspraak. |',
    ],
  },
  {
    why: 'the topic before the party on the line of the number',
    text: `Vraag 1 – Haven – CDA
Hoeveel ligplaatsen zijn er?
Antwoord
Vijftig.

Vraag 2 – Sluis (D66)
Wie bedient hem - overdag?
Antwoord
De sluiswachter.
`,
    read: [
      '1 | CDA | Haven | Hoeveel ligplaatsen zijn er? | Vijftig. |',
      '2 | D66 | Sluis | Wie bedient hem - overdag? | De sluiswachter. |',
    ],
  },
  {
    why: 'the subject and the page on a line of their own, under parties of which one is unknown',
    text: `Onze Haven/Dorpslijst

1. Steiger Zuid, blz. 4
Er is een bedrag opgenomen voor de steiger. Wanneer komt hij?
Antwoord:
In het voorjaar.

VVD

2. Kade (blz. 9)
Wie betaalt de kade?
Antwoord:
De provincie.
`,
    read: [
      '1 | Onze Haven/Dorpslijst | Steiger Zuid | Er is een bedrag opgenomen voor de steiger. Wanneer komt hij? | In het voorjaar. |',
      '2 | VVD | Kade | Wie betaalt de kade? | De provincie. |',
    ],
  },
  {
    why: 'a table with pipes between two numbered questions, and a programme above the party',
    text: `SP

1. Hoeveel boten liggen er?
Antwoord:
Veertig.

D66

| Nr | Blz. | Vraag | Antwoord |
|----|------|-------|----------|
| 2 | 28 | Wie baggert de haven? | De aannemer. Dat gebeurt in mei. |
| 3 | 30 | Komt er een pont? | Nee. |

Programma Haven en Kade

Lokaal Veenendam
4. Wat kost de sluis?
Antwoord:
Dat is nog niet bekend.
`,
    read: [
      '1 | SP |  | Hoeveel boten liggen er? | Veertig. |',
      '2 | D66 | blz. 28 | Wie baggert de haven? | De aannemer. Dat gebeurt in mei. |',
      '3 | D66 | blz. 30 | Komt er een pont? | Nee. |',
      '4 | Lokaal Veenendam | Programma Haven en Kade | Wat kost de sluis? | Dat is nog niet bekend. |',
    ],
  },
  {
    why: 'a table that has a column for the party',
    text: `| Fractie | Vraag | Reactie college |
| --- | --- | --- |
| PvdA | Hoe oud is de brug? | Veertig jaar. |
| CDA | Is hij veilig? | Ja. |
`,
    read: ['1 | PvdA |  | Hoe oud is de brug? | Veertig jaar. |', '2 | CDA |  | Is hij veilig? | Ja. |'],
  },
]
