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
]
