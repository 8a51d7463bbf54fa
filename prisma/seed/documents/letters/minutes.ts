import type { IsoDate } from '../../../../lib/extraction/types'
import { COMMITTEES, COUNCIL } from '../../data/council'
import { fullDay } from '../../data/dutch-words'
import { documentNumber, heldMeetings, holderOn } from '../../data/resolve'
import { composeParts, type Part } from '../compose'
import type { Letter } from '../letter'

const SERIAL = 2097

const PARTS: Part[] = [
  { heading: '4. Voortgang integraal veiligheidsplan' },
  'De heer Schaafstra (Lokaal Belang) vraagt waarom de handhavers in de dorpen minder vaak te zien zijn dan in de stad. Hij wil weten of de burgemeester bereid is het rooster aan te passen.',
  'Mevrouw Aydemir (Samen Sociaal) sluit zich daarbij aan. Zij mist in het stuk een hoofdstuk over straatintimidatie en verzoekt het college dat alsnog toe te voegen.',
  'Burgemeester Hofstede legt uit dat het rooster de meldingen volgt. Uit de dorpen komen weinig meldingen, en dat is niet hetzelfde als weinig overlast. De teamleiders kijken elke maand waar extra toezicht nodig is. Het rooster ligt bij de teamleiders en daar hoort het volgens haar ook.',
  {
    text: 'Over straatintimidatie heeft de politie nieuwe cijfers. De burgemeester zegt toe dat de commissie die cijfers {due} ontvangt, met een duiding per wijk.',
    promise: {
      due: { due: 'within-weeks', weeks: 8 },
      quote: 'De burgemeester zegt toe dat de commissie die cijfers {due} ontvangt',
    },
  },
  'De heer Van Loon (Vrije Burgers) dringt aan op meer camera’s. De burgemeester wil daar niet aan: camera’s verplaatsen het probleem en kosten toezichthouders. Mocht de raad daar anders over denken, dan hoort zij dat bij de begroting.',
  { heading: '5. Afvalinzameling op bedrijventerreinen' },
  'Mevrouw Van Duivenbode (Ouderenlijst) heeft signalen dat containers op het terrein De Werf dagenlang overvol zijn. Ondernemers moeten volgens haar te vaak bellen voordat er iemand komt.',
  'Wethouder Bouwmeester antwoordt dat de inzamelaar zijn routes heeft aangepast en dat het aantal klachten daalt. Zij begrijpt het ongemak. Op de vraag naar de kosten komt zij in tweede termijn terug.',
  {
    text: 'In tweede termijn meldt de wethouder dat zij de cijfers niet bij zich heeft. Zij gaat met de inzamelaar in gesprek over een extra ronde op vrijdag en laat de commissie {due} weten wat daar uit komt.',
    promise: {
      due: { due: 'end-of-month', months: 1 },
      quote:
        'Zij gaat met de inzamelaar in gesprek over een extra ronde op vrijdag en laat de commissie {due} weten wat daar uit komt.',
    },
  },
  { heading: '6. Rondvraag' },
  'De heer Schaafstra vraagt naar het lek in het dak van de sporthal. Wethouder Akkersdijk zegt dat het dak vorige week is hersteld en dat de sporthal weer open is.',
  {
    text: 'Mevrouw Aydemir vraagt wanneer de raad het rapport over de klachtenafhandeling krijgt. Wethouder Akkersdijk stuurt dat rapport {due} naar de raad.',
    promise: {
      due: { due: 'begin-of-month', months: 2 },
      quote: 'Wethouder Akkersdijk stuurt dat rapport {due} naar de raad.',
    },
  },
  'De voorzitter sluit de vergadering om 22.40 uur.',
]

/** Part of the report of the safety and finance committee's last meeting. */
export function minutes(today: IsoDate): Letter {
  const date = heldMeetings('bvf', today).at(-1) ?? today
  const { name, shortName } = COMMITTEES.bvf
  return {
    kind: 'minutes',
    number: documentNumber(SERIAL, date),
    title: `Verslag commissie ${shortName} van ${fullDay(date)} (fragment)`,
    date,
    committee: 'bvf',
    meetingDate: date,
    sender: holderOn('veiligheid', date, today),
    to: [COUNCIL.name, `Verslag van de openbare vergadering van de commissie ${shortName}`],
    facts: [
      { label: 'Commissie', value: name },
      { label: 'Datum', value: fullDay(date) },
      { label: 'Voorzitter', value: 'de heer G. Blaauwgeers' },
      { label: 'Commissiegriffier', value: 'mevrouw E. Terpstra' },
    ],
    salutation: null,
    ...composeParts(PARTS, { date, meetingDate: date, today }),
    closing: [],
  }
}
