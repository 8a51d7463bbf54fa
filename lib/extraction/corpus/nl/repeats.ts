import type { Registered } from '../../types'

type Pair = { why: string; registered: Omit<Registered, 'number'>; letter: string }

/** A letter that says again what stands in the register. */
export const REPEATED: Pair[] = [
  {
    why: 'the same words with another term',
    registered: {
      title: 'Evaluatie van de fietsenstalling bij het station',
      quote: 'De raad ontvangt voor de zomer van 2025 de evaluatie van de fietsenstalling bij het station.',
      due: { phrase: 'voor de zomer van 2025', latest: '2025-07-11' },
    },
    letter: 'U ontvangt de evaluatie van de fietsenstalling bij het station in december.',
  },
  {
    why: 'inflected otherwise and said to somebody else',
    registered: {
      title: 'Overzicht van alle leegstaande schoolgebouwen',
      quote: 'Wij sturen uw raad in het najaar een overzicht van alle leegstaande schoolgebouwen.',
    },
    letter:
      'De wethouder zegt toe dat de commissie in mei een overzicht van elk leegstaand schoolgebouw krijgt.',
  },
  {
    why: 'a memo in the place of a letter',
    registered: {
      title: 'Brief over de wachttijden bij de schuldhulpverlening',
      quote: 'Wij informeren de raad per brief over de wachttijden bij de schuldhulpverlening.',
    },
    letter: 'Over de wachttijd bij de schuldhulpverlening ontvangt u in juni een memo.',
  },
  {
    why: 'a name both share',
    registered: {
      title: 'Onderzoek naar de fundering van De Korenbeurs',
      quote: 'Het college laat de fundering van De Korenbeurs onderzoeken en deelt het rapport met de raad.',
    },
    letter: 'Wij delen het rapport over de fundering van De Korenbeurs uiterlijk 1 oktober met uw raad.',
  },
]

/** A letter that promises something else, however alike it sounds. */
export const NOT_REPEATED: Pair[] = [
  {
    why: 'another quarter of the town',
    registered: {
      title: 'Overzicht van de parkeerplaatsen in Noord',
      quote: 'Wij sturen de raad in mei een overzicht van de parkeerplaatsen in Noord.',
    },
    letter: 'Wij sturen de raad in mei een overzicht van de parkeerplaatsen in Zuid.',
  },
  {
    why: 'another phase',
    registered: {
      title: 'Planning van de herinrichting fase 1',
      quote: 'U ontvangt een planning van de herinrichting fase 1.',
    },
    letter: 'U ontvangt in september een planning van de herinrichting fase 2.',
  },
  {
    why: 'figures over another year',
    registered: {
      title: 'Cijfers over 2024 van de jeugdhulpverlening',
      quote: 'De raad ontvangt de cijfers over 2024 van de jeugdhulpverlening.',
    },
    letter: 'De raad ontvangt voor 1 juli de cijfers over 2025 van de jeugdhulpverlening.',
  },
  {
    why: 'only the form is the same',
    registered: {
      title: 'Brief over de wachtlijst',
      quote: 'Het college stuurt de raad voor de zomer een brief over de wachtlijst.',
    },
    letter: 'Het college stuurt de raad voor de zomer een brief over de havenkade.',
  },
  {
    why: 'a meeting is no letter',
    registered: {
      title: 'Werkbezoek afvalbrengstation Kanaalweg',
      quote: 'Wij organiseren voor de raad een werkbezoek aan het afvalbrengstation Kanaalweg.',
    },
    letter: 'Wij sturen u in mei een overzicht van het afvalbrengstation Kanaalweg.',
  },
  {
    why: 'one word of several',
    registered: {
      title: 'Evaluatie van de jongerenwerkers in de bibliotheek',
      quote: 'U ontvangt een evaluatie van de inzet van jongerenwerkers in de bibliotheek.',
    },
    letter: 'U ontvangt in juni een voorstel voor de verbouwing van de bibliotheek en het theater.',
  },
]
