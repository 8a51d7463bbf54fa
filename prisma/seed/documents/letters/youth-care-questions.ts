import type { Topic } from '../compose'

export const YOUTH_CARE_QUESTIONS: Topic = {
  topic: 'Wachttijden in de jeugdhulp',
  questions: [
    {
      question: 'Hoeveel jeugdigen stonden er op de peildatum op een wachtlijst voor jeugdhulp?',
      answer: [
        {
          text: 'Op de peildatum wachtten 318 jeugdigen langer dan de landelijke norm op een eerste afspraak.{note} Een jaar eerder waren dat er 291. De stijging doet zich vooral voor bij ambulante begeleiding en bij diagnostiek naar dyslexie. Bij gezinsopnames en crisishulp zien wij geen verschil met {lastYear}.',
          note: 'Kwartaalrapportage jeugdhulp regio Merwerhaven, tabel 4.',
        },
        'De aantallen zijn ontdubbeld: een jeugdige die bij twee aanbieders staat ingeschreven, telt één keer mee. Daardoor wijken ze af van de aantallen die aanbieders zelf op hun website noemen.',
      ],
    },
    {
      question: 'Waardoor lopen de wachttijden tussen de wijken zo uiteen?',
      answer: [
        'Daarvoor zijn meerdere oorzaken. De belangrijkste drie zijn:',
        {
          bullets: [
            'het aantal vacatures per jeugdteam, dat in het Havenkwartier ruim twee keer zo hoog ligt als in de dorpen;',
            'de mate waarin huisartsen rechtstreeks naar specialistische hulp verwijzen;',
            'de bouw van nieuwe woningen, waardoor er in korte tijd veel jonge gezinnen bij komen.',
          ],
        },
        'Welke oorzaak in welke wijk de doorslag geeft, laat zich uit de beschikbare gegevens niet afleiden.',
      ],
    },
    {
      question: 'Krijgt de raad inzicht in de wachttijd per jeugdteam?',
      answer: [
        {
          text: 'Ja. De jeugdteams houden de wachttijd sinds vorig jaar op dezelfde manier bij. {Due} ontvangt u van de wethouder een brief met de wachttijd per jeugdteam en een toelichting op de verschillen.',
          promise: {
            due: { due: 'some-weeks' },
            quote: '{Due} ontvangt u van de wethouder een brief met de wachttijd per jeugdteam',
          },
        },
        'Over de werkwijze van de jeugdteams bent u eerder geïnformeerd [{document:1187}].',
      ],
    },
    {
      question: 'Wat doet het college om gezinnen te helpen die moeten wachten?',
      answer: [
        'Ieder gezin op de wachtlijst heeft een vaste contactpersoon bij het jeugdteam. Die belt ten minste eens in de zes weken en kijkt of de situatie thuis nog verantwoord is. Waar nodig wordt lichte hulp alvast gestart, bijvoorbeeld opvoedsteun of een maatje uit de buurt. Scholen en huisartsen hebben het nummer van de contactpersoon.',
        'Mocht de situatie verslechteren, dan kan de contactpersoon het gezin met voorrang laten plaatsen. In {lastYear} gebeurde dit 27 keer. In alle andere gevallen bleef de volgorde van aanmelding gelden.',
      ],
    },
    {
      question: 'Is er een vergelijking beschikbaar met gemeenten van dezelfde omvang?',
      answer: [
        {
          text: 'Een zuivere vergelijking is niet te maken, omdat gemeenten de start van de wachttijd verschillend bepalen. Sommige tellen vanaf de aanmelding, andere vanaf het eerste gesprek. De landelijke monitor geeft wel een indruk van de orde van grootte.{note} Onze gemeente zit daarin rond het midden.',
          note: 'De monitor is openbaar; cijfers zijn er tot en met {yearBefore}.',
        },
      ],
    },
    {
      question: 'Kan het college onderscheid maken naar leeftijd en soort hulp?',
      answer: [
        {
          text: 'Op dit moment niet: het registratiesysteem legt de leeftijd pas vast bij de start van de hulp. De leverancier past het systeem aan. Wij verwachten u {due} het onderscheid naar leeftijd en soort hulp te kunnen geven.',
          promise: {
            due: { due: 'figures-of-year' },
            quote: 'Wij verwachten u {due} het onderscheid naar leeftijd en soort hulp te kunnen geven.',
          },
        },
      ],
    },
    {
      question: 'Hoe beoordeelt het college de kwaliteit van de gecontracteerde aanbieders?',
      answer: [
        'Alle aanbieders hebben een keurmerk en leveren eens per kwartaal gegevens over de duur en het resultaat van de hulp. De accountmanagers van de regio bespreken die gegevens met de aanbieder. Blijft het resultaat achter, dan volgt een verbeterplan. In {lastYear} was dat bij vier aanbieders aan de orde. Drie daarvan voldoen inmiddels weer aan de afspraken; met de vierde is het contract beëindigd en zijn de gezinnen overgedragen.',
        'De inspectie houdt daarnaast toezicht op de veiligheid. Haar rapporten zijn openbaar.',
      ],
    },
    {
      question: 'Hoe wordt de begroting voor jeugdhulp opgebouwd, en wie stelt die vast?',
      answer: [
        'De begroting bestaat uit een deel voor lokale teams en een deel voor regionale inkoop. Over de verdeling tussen de gemeenten maken wij elk jaar afspraken met de regio. Die verdeling volgt het gebruik van de afgelopen drie jaar, met een demping voor kleine gemeenten. Uw raad stelt het bedrag vast bij de programmabegroting.',
        'De evaluatie van het verdeelmodel is nog niet afgerond.',
      ],
    },
  ],
}
