/**
 * Letters in the layouts that really come, in our own words, each with what must be read in it: one line for each
 * question as `numbers | party | topic | question | answer | refers to`.
 */
export type Layout = { why: string; text: string; read: string[] }

export const LAYOUTS: readonly Layout[] = [
  {
    why: 'a stop behind the number, and a reference back',
    text: `Beantwoording technische vragen

Vraag 8. Hoeveel lokalen staan er leeg?
Er staan twaalf lokalen leeg.

Vraag 9. Worden die verhuurd? En aan wie?
Nee. Zie verder het antwoord op vraag 8.
`,
    read: [
      '8 |  |  | Hoeveel lokalen staan er leeg? | Er staan twaalf lokalen leeg. |',
      '9 |  |  | Worden die verhuurd? En aan wie? | Nee. Zie verder het antwoord op vraag 8. | 8',
    ],
  },
  {
    why: 'bare numbers that start at eight, with a list in an answer',
    text: `Vragen van de VVD

Leegstand
8. Hoeveel lokalen staan er leeg?
Er staan twaalf lokalen leeg. Het gaat om:
1. het gebouw aan de Dam;
2. het gebouw aan de Kade.

9. Worden die verhuurd?
Nee.

Fractie DENK

Verkeer
10. Komt er een zebrapad bij de school?
Ja, dat wordt in mei aangelegd.
`,
    read: [
      '8 | VVD | Leegstand | Hoeveel lokalen staan er leeg? | Er staan twaalf lokalen leeg. Het gaat om: 1. het gebouw aan de Dam; 2. het gebouw aan de Kade. |',
      '9 | VVD | Leegstand | Worden die verhuurd? | Nee. |',
      '10 | DENK | Verkeer | Komt er een zebrapad bij de school? | Ja, dat wordt in mei aangelegd. |',
    ],
  },
  {
    why: 'questions answered together beside answers without a mark',
    text: `Vragen 3 en 4 (D66): Wat kost dit? En wie betaalt?
De kosten zijn 3 ton. Het Rijk betaalt.

Vraag 5 t/m 7
Klopt het bericht?
Antwoord
Ja.

Vragen 8, 9 en 10: Is er overleg geweest?
Antwoord op de vragen 8, 9 en 10:
Zie onze beantwoording bij vraag 3.
`,
    read: [
      '3+4 | D66 |  | Wat kost dit? En wie betaalt? | De kosten zijn 3 ton. Het Rijk betaalt. |',
      '5+6+7 | D66 |  | Klopt het bericht? | Ja. |',
      '8+9+10 | D66 |  | Is er overleg geweest? | Zie onze beantwoording bij vraag 3. | 3',
    ],
  },
  {
    why: 'V: and A: without numbers',
    text: `V: Wat kost het zwembad?
A: Het zwembad kost 3 miljoen.

V: Wanneer gaat het open?
A: In mei. Dan krijgt u een uitnodiging.
`,
    read: [
      '1 |  |  | Wat kost het zwembad? | Het zwembad kost 3 miljoen. |',
      '2 |  |  | Wanneer gaat het open? | In mei. Dan krijgt u een uitnodiging. |',
    ],
  },
  {
    why: 'V1: and A1:',
    text: `V1: Wat kost het zwembad?
A1: Het zwembad kost 3 miljoen.
V2: Wanneer gaat het open?
A2: In mei.
`,
    read: [
      '1 |  |  | Wat kost het zwembad? | Het zwembad kost 3 miljoen. |',
      '2 |  |  | Wanneer gaat het open? | In mei. |',
    ],
  },
  {
    why: 'bare numbers with marked answers of the executive',
    text: `1. Kent het college het bericht dat de brug dicht gaat?

Antwoord van het college:
Ja.

2. Zo ja, wat vindt het college daarvan? Graag een toelichting.

Antwoord van het college:
Het college betreurt dat. Wij informeren uw raad voor 1 juni over het vervolg.

3. Is het college bereid met de provincie te praten?

Antwoord van het college:
Zie het antwoord op vraag 2.
`,
    read: [
      '1 |  |  | Kent het college het bericht dat de brug dicht gaat? | Ja. |',
      '2 |  |  | Zo ja, wat vindt het college daarvan? Graag een toelichting. | Het college betreurt dat. Wij informeren uw raad voor 1 juni over het vervolg. |',
      '3 |  |  | Is het college bereid met de provincie te praten? | Zie het antwoord op vraag 2. | 2',
    ],
  },
  {
    why: 'a topic under a party, a question that states something, an answer without a stop',
    text: `SP

Jeugdzorg
Vraag 1: Hoe lang is de wachtlijst? In de nota staat dat deze
korter wordt. Hoeveel korter?
De wachtlijst telt 40 kinderen en wordt
volgend jaar korter

Schulden
Vraag 2: Hoeveel gezinnen hebben schulden?
Dat zijn er 300.

CDA
Ouderen
Vraag 3: Graag een overzicht van de dagbesteding.
Het overzicht is bijgevoegd als bijlage 2.
`,
    read: [
      '1 | SP | Jeugdzorg | Hoe lang is de wachtlijst? In de nota staat dat deze korter wordt. Hoeveel korter? | De wachtlijst telt 40 kinderen en wordt volgend jaar korter |',
      '2 | SP | Schulden | Hoeveel gezinnen hebben schulden? | Dat zijn er 300. |',
      '3 | CDA | Ouderen | Graag een overzicht van de dagbesteding. | Het overzicht is bijgevoegd als bijlage 2. |',
    ],
  },
  {
    why: 'a foot note, a page number inside a sentence, hyphens at line ends',
    text: `Vraag 1: Is er onderzoek gedaan?¹
Ja, het onderzoek is in 2023 gedaan2 en is openbaar. De

Pagina 1 van 3

uitkomsten zijn met de raad gedeeld.

2 Zie raadsbrief 23bb001234.

Vraag 2: Komt er een ver-
volg?
Ja, in mei volgt een tweede onder-
zoek naar de haven.

Pagina 2 van 3
`,
    read: [
      '1 |  |  | Is er onderzoek gedaan?¹ | Ja, het onderzoek is in 2023 gedaan2 en is openbaar. De Pagina 1 van 3 uitkomsten zijn met de raad gedeeld. 2 Zie raadsbrief 23bb001234. |',
      '2 |  |  | Komt er een ver- volg? | Ja, in mei volgt een tweede onder- zoek naar de haven. |',
    ],
  },
  {
    why: 'bullets in answers and lettered parts in a question',
    text: `Vraag 1: Welke plannen zijn er?
- een zebrapad;
- een rotonde.
Daarnaast:
• meer groen
• minder auto's

Vraag 2: Kan het college:
a. aangeven wat dit kost;
b. aangeven wanneer dit klaar is?
a. Dit kost een ton.
b. Dit is in mei klaar.

Vraag 3: Nog iets?
Nee.
`,
    read: [
      "1 |  |  | Welke plannen zijn er? | - een zebrapad; - een rotonde. Daarnaast: • meer groen • minder auto's |",
      '2 |  |  | Kan het college: a. aangeven wat dit kost; b. aangeven wanneer dit klaar is? | a. Dit kost een ton. b. Dit is in mei klaar. |',
      '3 |  |  | Nog iets? | Nee. |',
    ],
  },
  {
    why: 'a number above each question',
    text: `Nr. 1
Vraag: Wat kost het?
Antwoord: Een ton.

Nr. 2
Vraag: Wanneer?
Antwoord: Mei.
`,
    read: ['1 |  |  | Wat kost het? | Een ton. |', '2 |  |  | Wanneer? | Mei. |'],
  },
  {
    why: 'marks in asterisks',
    text: `**Vraag 1:** Wat kost het?

**Antwoord:** Een ton.

**Vraag 2:** Wanneer?

**Antwoord:** In mei.
`,
    read: ['1 |  |  | Wat kost het? | Een ton. |', '2 |  |  | Wanneer? | In mei. |'],
  },
  {
    why: 'marks in capitals on lines of their own',
    text: `VRAAG 1
Wat kost het?

ANTWOORD
Een ton.

VRAAG 2
Wanneer is het klaar?

ANTWOORD
In mei.
`,
    read: ['1 |  |  | Wat kost het? | Een ton. |', '2 |  |  | Wanneer is het klaar? | In mei. |'],
  },
  {
    why: 'numbers that start again with each party',
    text: `Technische vragen PvdA

1. Wat kost het?
Antwoord: Een ton.

2. Wanneer?
Antwoord: In mei.

Technische vragen GroenLinks

1. Hoeveel bomen?
Antwoord: Tien.

2. Waar?
Antwoord: In het park. Zie ook antwoord 1.

Technische vragen ChristenUnie-SGP

1. Waarom?
Antwoord: Daarom.
`,
    read: [
      '1 | PvdA |  | Wat kost het? | Een ton. |',
      '2 | PvdA |  | Wanneer? | In mei. |',
      '1 | GroenLinks |  | Hoeveel bomen? | Tien. |',
      '2 | GroenLinks |  | Waar? | In het park. Zie ook antwoord 1. | 1',
      '1 | ChristenUnie-SGP |  | Waarom? | Daarom. |',
    ],
  },
  {
    why: 'lettered questions and references to them',
    text: `Vraag 2a: Wat kost dit?
Een ton.

Vraag 2b: Wie betaalt?
Het Rijk. Zie antwoord vraag 2a.

Vraag 3: Klopt dat?
Zie beantwoording vraag 2a en 2b.
`,
    read: [
      '2 |  |  | Wat kost dit? | Een ton. |',
      '2 |  |  | Wie betaalt? | Het Rijk. Zie antwoord vraag 2a. |',
      '3 |  |  | Klopt dat? | Zie beantwoording vraag 2a en 2b. | 2',
    ],
  },
  {
    why: 'the mark of the answer on the line of the question',
    text: `Vraag 1
Wat kost het? Antwoord: Een ton.

Vraag 2
Wanneer? Antwoord: In mei.
`,
    read: ['1 |  |  | Wat kost het? | Een ton. |', '2 |  |  | Wanneer? | In mei. |'],
  },
  {
    why: 'numbers in brackets and a bare reference',
    text: `1) Wat kost het?
Antwoord: een ton.
2) Wanneer?
Antwoord: in mei.
3) Waarom?
Antwoord: zie 1.
`,
    read: [
      '1 |  |  | Wat kost het? | een ton. |',
      '2 |  |  | Wanneer? | in mei. |',
      '3 |  |  | Waarom? | zie 1. | 1',
    ],
  },
  {
    why: 'numbers joined by a slash and by a dash',
    text: `Vraag 1/2: Wat kost het en wie betaalt?
Een ton, het Rijk.

Vraag 3-5: Wanneer?
In mei.
`,
    read: [
      '1+2 |  |  | Wat kost het en wie betaalt? | Een ton, het Rijk. |',
      '3+4+5 |  |  | Wanneer? | In mei. |',
    ],
  },
  {
    why: 'a running head and a page number inside a sentence',
    text: `Vraag 1: Wat is de stand van zaken?
De stand van zaken is dat de bouw in mei begint. Verder zal de

Beantwoording vragen commissie ZORG
- 2 -

wethouder in juni met bewoners praten.

Vraag 2: En daarna?
Daarna volgt de oplevering.

Beantwoording vragen commissie ZORG
- 3 -

Vraag 3: Klaar?
Ja.
`,
    read: [
      '1 |  |  | Wat is de stand van zaken? | De stand van zaken is dat de bouw in mei begint. Verder zal de Beantwoording vragen commissie ZORG - 2 - wethouder in juni met bewoners praten. |',
      '2 |  |  | En daarna? | Daarna volgt de oplevering. |',
      '3 |  |  | Klaar? | Ja. |',
    ],
  },
  {
    why: 'answers on the line of their question',
    text: `Vraag 1: Wat kost het zwembad? Het zwembad kost drie miljoen euro. Dat is meer dan geraamd.
Vraag 2: Wanneer gaat het open? In mei gaat het open. U krijgt een uitnodiging.
`,
    read: [
      '1 |  |  | Wat kost het zwembad? | Het zwembad kost drie miljoen euro. Dat is meer dan geraamd. |',
      '2 |  |  | Wanneer gaat het open? | In mei gaat het open. U krijgt een uitnodiging. |',
    ],
  },
  {
    why: 'a party on a new page, and a reference to the answer before',
    text: `Vragen fractie CDA

Vraag 1:
Is het college bekend met het bericht "Brug dicht"?
Ja.

Vraag 2:
Kan het college aangeven hoe lang de brug dicht blijft en welke
maatregelen er voor het verkeer komen?
De brug blijft tot 1 september dicht. Het verkeer wordt omgeleid via de Dijk.

Pagina 1/2

Vragen fractie Leefbaar Veenendam

Onderwijs
Vraag 3:
Hoe staat het met de school?
Zie voorgaande beantwoording.
`,
    read: [
      '1 | CDA |  | Is het college bekend met het bericht "Brug dicht"? | Ja. |',
      '2 | CDA |  | Kan het college aangeven hoe lang de brug dicht blijft en welke maatregelen er voor het verkeer komen? | De brug blijft tot 1 september dicht. Het verkeer wordt omgeleid via de Dijk. |',
      '3 | Leefbaar Veenendam | Onderwijs | Hoe staat het met de school? | Zie voorgaande beantwoording. | 2',
    ],
  },
  {
    why: 'parties in brackets under agenda items',
    text: `Agendapunt 5: Jaarstukken

Vraag 1 (PvdA)
Waarom is er geld over?
Antwoord:
Omdat er minder is gebouwd.

Agendapunt 6: Begroting

Vraag 2 (SP)
Waarom stijgt de OZB?
Antwoord:
Dat is al besloten.
`,
    read: [
      '1 | PvdA | Agendapunt 5: Jaarstukken | Waarom is er geld over? | Omdat er minder is gebouwd. |',
      '2 | SP | Agendapunt 6: Begroting | Waarom stijgt de OZB? | Dat is al besloten. |',
    ],
  },
  {
    why: 'who answers, in several words',
    text: `Vraag 1: Wat kost het?
Antwoord wethouder: Een ton.

Vraag 2: Wanneer?
Antwoord portefeuillehouder: In mei.

Vraag 3: Waarom?
Reactie college: Daarom.
`,
    read: [
      '1 |  |  | Wat kost het? | Een ton. |',
      '2 |  |  | Wanneer? | In mei. |',
      '3 |  |  | Waarom? | Daarom. |',
    ],
  },
  {
    why: 'a question that quotes a question',
    text: `Vraag 1: In de brief van 3 mei staat: "Vraag 4: wie betaalt?" Klopt dat?
Ja. Vraag 4 uit die brief is later beantwoord.

Vraag 2: Is dat genoeg?
Nee. Op vraag 1 is al geantwoord dat er meer nodig is.
`,
    read: [
      '1 |  |  | In de brief van 3 mei staat: "Vraag 4: wie betaalt?" Klopt dat? | Ja. Vraag 4 uit die brief is later beantwoord. |',
      '2 |  |  | Is dat genoeg? | Nee. Op vraag 1 is al geantwoord dat er meer nodig is. | 1',
    ],
  },
  {
    why: 'lettered parts, answered in the same letters',
    text: `Vraag 1
a) Wat kost het?
b) Wie betaalt?

Antwoord
a) Een ton.
b) Het Rijk.

Vraag 2
Waarom?

Antwoord
Zie het antwoord onder 1.
`,
    read: [
      '1 |  |  | a) Wat kost het? b) Wie betaalt? | a) Een ton. b) Het Rijk. |',
      '2 |  |  | Waarom? | Zie het antwoord onder 1. | 1',
    ],
  },
  {
    why: 'numbers in two parts',
    text: `Op uw vragen antwoorden wij als volgt.

Vraag 1.1 Wat kost het?
Een ton.

Vraag 1.2 Wanneer?
In mei.
`,
    read: ['1 |  |  | Wat kost het? | Een ton. |', '1 |  |  | Wanneer? | In mei. |'],
  },
  {
    why: 'a running head with the page number in it',
    text: `Vraag 1: Wat kost het?
Een ton.

ZORG 12 juni 2025 blad 1 van 2
Vraag 2: Wanneer?
In mei.

ZORG 12 juni 2025 blad 2 van 2
`,
    read: ['1 |  |  | Wat kost het? | Een ton. |', '2 |  |  | Wanneer? | In mei. |'],
  },
  {
    why: 'the party and the page behind the number, under a heading of the budget',
    text: `Programma 2 Wonen

Vraag 1 – VVD (blz. 12)
Hoeveel woningen staan leeg?
Antwoord:
Er staan er twaalf leeg.

Vraag 2 – Veenendam Vooruit (blz. 13)
Komt er een fonds?
Antwoord:
Nee.
`,
    read: [
      '1 | VVD | Programma 2 Wonen | Hoeveel woningen staan leeg? | Er staan er twaalf leeg. |',
      '2 | Veenendam Vooruit | Programma 2 Wonen | Komt er een fonds? | Nee. |',
    ],
  },
  {
    why: 'a party nobody knows above a topic, where known parties stand above theirs',
    text: `CDA

Haven

1. Wanneer is de haven klaar?
In mei.

Dorp Samen

Bomen

2. Komen er bomen bij?
Ja, tien.

Heeft u nog vragen, dan kunt u de griffie bellen.
`,
    read: [
      '1 | CDA | Haven | Wanneer is de haven klaar? | In mei. |',
      '2 | Dorp Samen | Bomen | Komen er bomen bij? | Ja, tien. |',
    ],
  },
  {
    why: 'one asker and one subject in its head',
    text: `Aan de fractie van Dorp en Toekomst

onderwerp    uw vragen over het zwembad

1. Hoeveel bezoekers trok het bad?
Er kwamen 800 bezoekers.

2. Blijft het open?
Ja.

Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.
`,
    read: [
      '1 | Dorp en Toekomst | het zwembad | Hoeveel bezoekers trok het bad? | Er kwamen 800 bezoekers. |',
      '2 | Dorp en Toekomst | het zwembad | Blijft het open? | Ja. |',
    ],
  },
]
