import type { Layout } from './layouts'

/** Lists of questions as councils and parliaments print them: the marks are numbers alone, words in a table, or in the line. */
export const LIST_LAYOUTS: readonly Layout[] = [
  {
    why: 'a subject behind the number, and the question under the word again',
    text: `Technische vragen Groenlinks / D66

Vraag 1: Opzet van de nota

In de nota staan drie varianten door elkaar. Dat leest lastig.

Vraag: Kan de tweede variant apart worden uitgewerkt?

Antwoord op vraag 1: Dat kan. De uitwerking staat in de bijlage.

Vraag 2: Kosten

Vraag: Wat kost de derde variant?

Antwoord op vraag 2: Ongeveer een ton.
`,
    read: [
      '1 | Groenlinks / D66 |  | Opzet van de nota In de nota staan drie varianten door elkaar. Dat leest lastig. Vraag: Kan de tweede variant apart worden uitgewerkt? | Dat kan. De uitwerking staat in de bijlage. |',
      '2 | Groenlinks / D66 |  | Kosten Vraag: Wat kost de derde variant? | Ongeveer een ton. |',
    ],
  },
  {
    why: 'an answer that is marked behind the question mark, where others are marked on a line',
    text: `1. Vraag:

Wat betekent de afkorting op blz. 5? Antwoord:

Het is de naam van een fonds. Het geld komt van het Rijk.

2. Vraag:

Is dat geld al ontvangen?

Antwoord:

De helft is ontvangen.
`,
    read: [
      '1 |  |  | Wat betekent de afkorting op blz. 5? | Het is de naam van een fonds. Het geld komt van het Rijk. |',
      '2 |  |  | Is dat geld al ontvangen? | De helft is ontvangen. |',
    ],
  },
  {
    why: 'words without a colon in a table that lost its lines',
    text: `Vraagnummer 3-1 Fractie Havenlijst

Vraag De heffing dekt 102% van de kosten.

Mag dat meer dan de kosten zijn?

Antwoord De opbrengst viel mee.

Begroot was een dekking van 98%.

Vraagnummer 3-2 Fractie Senioren Partij

Vraag Wat kost het onderhoud van de sluis?

Antwoord Twee ton per jaar.
`,
    read: [
      '1 | Havenlijst |  | De heffing dekt 102% van de kosten. Mag dat meer dan de kosten zijn? | De opbrengst viel mee. Begroot was een dekking van 98%. |',
      '2 | Senioren Partij |  | Wat kost het onderhoud van de sluis? | Twee ton per jaar. |',
    ],
  },
  {
    why: 'parties with a letter in front and a date behind',
    text: `A. Mondelinge vraag CDA d.d. 3 juni 2025

Vraag 1: Blz. 9: hoe is de post bruggen opgebouwd?

Antwoord: Uit onderhoud en rente.

B. Vragen Senioren Partij Veenendam d.d. 5 juni 2025

Vraag 1: Wanneer opent het dienstencentrum?

Antwoord: In september.
`,
    read: [
      '1 | CDA |  | Blz. 9: hoe is de post bruggen opgebouwd? | Uit onderhoud en rente. |',
      '1 | Senioren Partij Veenendam |  | Wanneer opent het dienstencentrum? | In september. |',
    ],
  },
  {
    why: 'numbers on lines of their own, under a signature',
    text: `De minister heeft de vragen beantwoord bij brief van 2 juni 2025. Zij staan hieronder.

De griffier van de commissie,

Wouda

1

Hoeveel sluizen zijn er in beheer? Hoe oud zijn zij?

Er zijn er negen. De oudste is van 1880.

2

Wordt er dit jaar een vervangen?

Nee.

3

Wie beslist daarover?

Zie het antwoord op vraag 2.
`,
    read: [
      '1 |  |  | Hoeveel sluizen zijn er in beheer? Hoe oud zijn zij? | Er zijn er negen. De oudste is van 1880. |',
      '2 |  |  | Wordt er dit jaar een vervangen? | Nee. |',
      '3 |  |  | Wie beslist daarover? | Zie het antwoord op vraag 2. | 2',
    ],
  },
  {
    why: 'questions that are marked by who asks them',
    text: `Vraag van de g.a. de heer Wouda (VVD):

Hoe staat het met het register?

Antwoord

Dat is bijna klaar.

Vraag van mevrouw Akker (PvdD):

Is het openbaar?

Antwoord

Ja.
`,
    read: [
      '1 | VVD |  | Hoe staat het met het register? | Dat is bijna klaar. |',
      '2 | PvdD |  | Is het openbaar? | Ja. |',
    ],
  },
  {
    why: 'a party above the salutation',
    text: `Vragen ex artikel 38 van de fractie Havenlijst

Geachte heer Wouda,

Hieronder staan onze antwoorden.

1. Kent het college de klachten over het plein?
Ja, die kennen wij.

2. Hoeveel zijn het er?
Er zijn 45 klachten.
`,
    read: [
      '1 | Havenlijst |  | Kent het college de klachten over het plein? | Ja, die kennen wij. |',
      '2 | Havenlijst |  | Hoeveel zijn het er? | Er zijn 45 klachten. |',
    ],
  },
  {
    why: 'numbers with a bracket and a stop, or with blanks alone, under a sentence that leads to them',
    text: `Onze fractie heeft daarover de volgende vragen:

1     Hoeveel sporthallen zijn er?

Er zijn er zes.

2     De kaart is in de maak. Wanneer komt zij?

In het tweede kwartaal.
`,
    read: [
      '1 |  |  | Hoeveel sporthallen zijn er? | Er zijn er zes. |',
      '2 |  |  | De kaart is in de maak. Wanneer komt zij? | In het tweede kwartaal. |',
    ],
  },
  {
    why: 'answers that are marked under questions that are items of a list',
    text: `Fractie VVD:
- Waarom is deze plek gekozen?
Antwoord: Zij ligt centraal.
- Wanneer begint de bouw?
Antwoord: In het voorjaar.

Fractie CDA:
- Wat kost het?
Antwoord: Vier miljoen.
`,
    read: [
      '1 | VVD |  | Waarom is deze plek gekozen? | Zij ligt centraal. |',
      '2 | VVD |  | Wanneer begint de bouw? | In het voorjaar. |',
      '3 | CDA |  | Wat kost het? | Vier miljoen. |',
    ],
  },
  {
    why: 'answers that are marked under questions that are paragraphs',
    text: `D66

Op pagina 12 stijgen de kosten.
Waardoor komt dat?

Antwoord:
Door de rente.

Die is hoger dan begroot.

Op pagina 20 staat een evaluatie. Wanneer komt die?

Antwoord:
In november.
`,
    read: [
      '1 | D66 |  | Op pagina 12 stijgen de kosten. Waardoor komt dat? | Door de rente. Die is hoger dan begroot. |',
      '2 | D66 |  | Op pagina 20 staat een evaluatie. Wanneer komt die? | In november. |',
    ],
  },
  {
    why: 'parts of a question, each with an answer under it',
    text: `1. Zijn er klachten over de kermis?
a. Sinds wanneer?
Antwoord: Sinds mei.
b. Hoeveel zijn het er?
Antwoord: Twaalf. Wij sturen u een overzicht.

2. Wordt de kermis verplaatst?
Antwoord: Nee.

Zo nee, hoe wordt de overlast beperkt?

Antwoord: Door eerder te sluiten.
`,
    read: [
      '1 |  |  | Zijn er klachten over de kermis? a. Sinds wanneer? | Sinds mei. |',
      '1 |  |  | b. Hoeveel zijn het er? | Twaalf. Wij sturen u een overzicht. |',
      '2 |  |  | Wordt de kermis verplaatst? | Nee. |',
      '2 |  |  | Zo nee, hoe wordt de overlast beperkt? | Door eerder te sluiten. |',
    ],
  },
  {
    why: 'a second answer that asks nothing first',
    text: `Vraag 1: Wat kost de brug?
Antwoord: Een ton. Vraag is of dat zo blijft.
Antwoord: De provincie betaalt de helft.

Vraag 2: Wie beheert haar?
Antwoord: De gemeente.
`,
    read: [
      '1 |  |  | Wat kost de brug? | Een ton. Vraag is of dat zo blijft. Antwoord: De provincie betaalt de helft. |',
      '2 |  |  | Wie beheert haar? | De gemeente. |',
    ],
  },
  {
    why: 'the numbers of its questions on the lines under the word',
    text: `Vraag

4. Wie onderhoudt het pad?

Antwoord

Het waterschap.

Vraag

6. Wanneer wordt het gemaaid?

Antwoord

In juni.
`,
    read: [
      '4 |  |  | Wie onderhoudt het pad? | Het waterschap. |',
      '6 |  |  | Wanneer wordt het gemaaid? | In juni. |',
    ],
  },
  {
    why: 'lists under each of the words, whose numbers are no numbers of questions',
    text: `Vraag

1. Wie onderhoudt het pad?
2. En de brug?

Antwoord

Het waterschap.

Vraag

1. Wanneer wordt het gemaaid?

Antwoord

In juni.
`,
    read: [
      '1 |  |  | 1. Wie onderhoudt het pad? 2. En de brug? | Het waterschap. |',
      '2 |  |  | 1. Wanneer wordt het gemaaid? | In juni. |',
    ],
  },
  {
    why: 'what is asked about behind who asks it',
    text: `Vragen van de fractie Havenlijst over de sluis

Vraag
Is de sluis veilig?
Antwoord wethouder De Wit
Ja, zij is gekeurd.

Vragen van de SP inzake het pad

Vraag
Wordt het pad verlicht?
Antwoord wethouder De Wit
Nee.
`,
    read: [
      '1 | Havenlijst |  | Is de sluis veilig? | Ja, zij is gekeurd. |',
      '2 | SP |  | Wordt het pad verlicht? | Nee. |',
    ],
  },
  {
    why: 'letters with a number and a stop',
    text: `V1. Hoeveel huizen staan leeg?
A1. Negen.

V2. Wordt dat onderzocht?
A2. Ja, voor de zomer.
`,
    read: [
      '1 |  |  | Hoeveel huizen staan leeg? | Negen. |',
      '2 |  |  | Wordt dat onderzocht? | Ja, voor de zomer. |',
    ],
  },
  {
    why: 'words without a colon, with the page in front of the question',
    text: `Vraagnummer 3-1

Fractie Havenlijst (20 juni 2025)

Vraag rekening blz. 25: wat is een peilschaal?

Antwoord Een lat in het water.

Vraagnummer 3-2

Fractie Havenlijst

Vraag blz. 46: hoeveel schepen kwamen er?

Antwoord Er kwamen er negen.
`,
    read: [
      '1 | Havenlijst |  | rekening blz. 25: wat is een peilschaal? | Een lat in het water. |',
      '2 | Havenlijst |  | blz. 46: hoeveel schepen kwamen er? | Er kwamen er negen. |',
    ],
  },
]
