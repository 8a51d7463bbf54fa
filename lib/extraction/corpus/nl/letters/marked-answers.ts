/** Invented: questions and answers under their own headings, three questions answered together, notes at the end. */
export const MARKED_ANSWERS = `Aan de gemeenteraad
Datum: 3 maart 2025
Betreft: Beantwoording schriftelijke vragen van raadslid De Wit (D66) over de sluiting van het
zwembad aan de Dijk
Vraag 1
Bent u bekend met het bericht in de Veenbode over het zwembad? [1]
Antwoord op vraag 1
Ja.
Vraag 2
Waarom is de raad niet eerder ingelicht?
Vraag 3
Welke kosten zijn met de sluiting gemoeid
Vraag 5
Deelt u de mening dat de gevolgen voor de zwemclub groot zijn? Zo nee, waarom niet?
Antwoord op vragen 2, 3 en 5
De raad is op 11 februari per brief ingelicht. De kosten worden betrokken bij de voorjaarsnota.
Met de zwemclub gaan wij in gesprek; over de uitkomst informeren wij u voor 1 mei.
Vraag 4
Wanneer opent het nieuwe bad?
Antwoord: Dat is nog niet bekend.
1. Wij wachten op de vergunning.
2. Daarna volgt de aanbesteding.

[1] Veenbode, 20 februari 2025, 'Zwembad dicht'.
`

/** Invented: numbers without a word, starting again for each party. */
export const BARE_NUMBERS = `Technische vragen begroting

Vragen van de VVD

1. Waaruit bestaat de stijging van de
overhead?
De stijging bestaat uit drie delen:
1. hogere lonen;
2. inhuur;
3. huisvesting.

2) Wordt de reserve aangevuld?
Nee, dat is niet nodig.

Vragen van het CDA

1. Kunt u de lasten per wijk geven?
Die zijn niet per wijk bekend. Wij zoeken dit uit en komen er voor de behandeling op terug.

2. Wat zijn de lasten van het museum?
Het museum kost 1,2 miljoen euro per jaar.
`

/** Invented: "V:" and "A:", without numbers. */
export const LETTERED = `Vragenuur

V: Hoeveel meldingen zijn er gedaan?
A: Er zijn 45 meldingen gedaan.

V: Wordt de raad hierover nog geïnformeerd?
A: Ja, de raad ontvangt in juni een overzicht.
`
