import { type PositiveExample, row } from './positive'

/**
 * Sentences we made up of minutes and decision lists: what an office holder says, lets know or promised to do, what
 * follows from a motion, and what hangs on a moment or a meeting. Read with a letter date of 2026-03-10.
 */
export const TOLD_BY_OFFICERS_POSITIVE: readonly PositiveExample[] = [
  row('De wethouder geeft aan dat zij de tekeningen van de kade nastuurt.', 'information', 'firm'),
  row(
    'De wethouder liet weten dat hij de molenaars volgende week wil spreken.',
    'action',
    'expected',
    '2026-03-22',
  ),
  row(
    'Wethouder Vos meldt dat zij in mei een werkbezoek wil brengen aan de molens.',
    'action',
    'expected',
    '2026-05-31',
  ),
  row('De burgemeester bevestigt dat hij de schippers zal bellen.', 'action', 'firm'),
  row(
    'Toezegging van wethouder Vos dat de cijfers in mei naar de raad gaan.',
    'information',
    'firm',
    '2026-05-31',
  ),
  row('De wethouder heeft toegezegd dat de raad de tellingen krijgt.', 'information', 'firm'),
  row('De motie wordt in het tweede kwartaal uitgevoerd.', 'action', 'firm', '2026-06-30'),
  row('De raad ontvangt een reactie op de motie.', 'information', 'firm'),
  row('Begin volgend jaar start de aanbesteding.', 'action', 'firm', '2027-03-31'),
  row('Het bestemmingsplan gaat in het derde kwartaal in procedure.', 'action', 'firm', '2026-09-30'),
  row('Wij sturen de lijst niet deze maand, maar in mei.', 'information', 'firm', '2026-05-31'),
  row(
    'Naar verwachting is de sluis niet in mei maar in juni klaar.',
    'expectation',
    'expected',
    '2026-06-30',
  ),
  row(
    'Wij delen de tellingen, voor zover deze bekend zijn, in mei met de raad.',
    'information',
    'firm',
    '2026-05-31',
  ),
  row('De wethouder meldt dat hij de lijst in mei aan zal bieden.', 'information', 'firm', '2026-05-31'),
  row('De opening van de molen is voorzien voor het najaar.', 'expectation', 'expected', '2026-11-30'),
  row(
    'Dit betekent dat wij, samen met de schippers, in mei de kade zullen herstellen.',
    'action',
    'firm',
    '2026-05-31',
  ),
  row(
    'De wethouder antwoordt dat het plan voor de molens eind mei klaar is.',
    'action',
    'firm',
    '2026-05-31',
  ),
  row('Het college besluit de raad in mei te informeren over de kade.', 'information', 'firm', '2026-05-31'),
  row('Wij geven in het tweede kwartaal uitvoering aan de motie.', 'action', 'firm', '2026-06-30'),
  row('Het streven is dat de raad het voorstel in mei ontvangt.', 'information', 'expected', '2026-05-31'),
  row('Op het moment dat er meer bekend is informeren wij de raad.', 'information', 'firm'),
  row('Zodra de tekening af is stuurt het college de raad een memo.', 'information', 'firm'),
  row(
    'Wij nemen u in de raadsbrief van juni mee in de stand van de molens.',
    'information',
    'firm',
    '2026-06-30',
  ),
  row(
    'Wij sturen de raad de lijst vóór het debat over de molens van 15 oktober.',
    'information',
    'firm',
    '2026-10-14',
  ),
]

export const TOLD_BY_OFFICERS_NEGATIVE: readonly string[] = [
  'De fractie vraagt om een toezegging van de wethouder dat de tellingen in mei komen.',
  'De wethouder geeft aan dat hij dit een goed idee vindt.',
  'De wethouder meldt dat zij met de schippers in gesprek is.',
  'De wethouder antwoordt dat hij de raad daarover heeft bericht.',
  'De wethouder zegt dat zij dat niet zal doen.',
  'De motie is uitgevoerd.',
  'De wethouder meldt dat het aantal molens in mei afneemt.',
  'De wethouder zegt dat de brief vorige week is verzonden.',
  'Het college besluit in te stemmen met het voorstel.',
  'Wij verwachten niet dat de sluis in mei klaar is.',
  'Het college is niet van plan om de molens te verkopen.',
  'Wij zijn niet voornemens om in mei een nota te sturen.',
  'Het is niet de verwachting dat de sluis in mei klaar is.',
  'De wethouder heeft een reactie op de motie gegeven.',
]
