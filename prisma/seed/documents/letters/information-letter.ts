import type { IsoDate } from '../../../../lib/extraction/types'
import { COUNCIL } from '../../data/council'
import { fullDay } from '../../data/dutch-words'
import { resolveDay } from '../../data/relative-day'
import { documentNumber, holderOn } from '../../data/resolve'
import { composeParts, type Part } from '../compose'
import type { Letter } from '../letter'

const SERIAL = 2090
/** Thursday of last week: letters to the council go out on Thursdays. */
const SENT = { weeks: -1, weekday: 4 }

const PARTS: Part[] = [
  { heading: 'Aanleiding' },
  'Vorig jaar stelde uw raad het warmteprogramma vast. Daarin staat welke buurten als eerste van het aardgas gaan en hoe bewoners daarbij worden betrokken. Met deze brief informeren wij u over de stand van zaken in de eerste twee buurten, Sluisoord en de Schippersbuurt.',
  { heading: 'Waar staan we nu' },
  {
    text: 'In Sluisoord hebben 214 van de 360 huishoudens een huisbezoek gehad.{note} De energiecoaches brachten per woning in beeld wat er aan isolatie nodig is. Bewoners waarderen de bezoeken gemiddeld met een acht.',
    note: 'Stand op de eerste dag van deze maand.',
  },
  'In de Schippersbuurt ligt het tempo lager. De woningcorporatie wil haar bezit in één keer aanpakken en wacht op een vergunning van de omgevingsdienst. Zonder die vergunning kan het werk niet beginnen. De corporatie zal haar huurders daar zelf over inlichten.',
  'De volgende werkzaamheden zijn afgerond:',
  {
    bullets: [
      'het bodemonderzoek langs de Sluiskade;',
      'de proefboring voor de warmtebron;',
      'de keuze van de plaats voor het buurtstation, waarover u eerder een brief ontving [{document:1544}].',
    ],
  },
  { heading: 'Betaalbaarheid' },
  'Uitgangspunt blijft dat bewoners niet meer gaan betalen dan zij nu doen. Of dat lukt, hangt af van de rijksbijdrage en van het tarief dat de toezichthouder vaststelt. Als het tarief hoger uitvalt, kan een deel van de woningen buiten bereik raken.',
  {
    text: 'Wij laten de kosten voor drie soorten huishoudens doorrekenen door een onafhankelijk bureau. De uitkomsten van die doorrekening delen wij {due} met uw raad.',
    promise: {
      due: { due: 'by-day', day: { weeks: 9, weekday: 5 } },
      quote: 'De uitkomsten van die doorrekening delen wij {due} met uw raad.',
    },
  },
  { heading: 'Communicatie met bewoners' },
  'Elke buurt heeft een eigen inloopruimte die twee dagdelen per week open is. De medewerkers daar houden bij welke vragen het meest worden gesteld. Zij werken nauw samen met het energieloket en met de wijkverpleging.',
  { heading: 'Vervolg' },
  {
    text: 'De ervaringen in de eerste twee buurten bepalen het tempo in de rest van de gemeente. Wij leggen u {due} een voorstel voor met de volgorde van de volgende vijf buurten.',
    promise: {
      due: { due: 'quarter', quarters: 2 },
      quote: 'Wij leggen u {due} een voorstel voor met de volgorde van de volgende vijf buurten.',
    },
  },
  {
    text: 'Voor de leden van de commissie organiseren wij {due} een werkbezoek aan de proefboring. De uitnodiging daarvoor loopt via de griffie.',
    promise: {
      due: { due: 'end-of-month', months: 1 },
      quote: 'Voor de leden van de commissie organiseren wij {due} een werkbezoek aan de proefboring.',
    },
  },
]

const informationFacts = (date: IsoDate, number: string) => [
  { label: 'Datum', value: fullDay(date) },
  { label: 'Ons kenmerk', value: number },
  { label: 'Portefeuille', value: 'Klimaat en energie' },
  { label: 'Onderwerp', value: 'Voortgang van het warmteprogramma in de eerste twee buurten' },
]

/** A letter to the council without numbered questions, sent on Thursday of last week. */
export function informationLetter(today: IsoDate): Letter {
  const date = resolveDay(SENT, today)
  const number = documentNumber(SERIAL, date)
  return {
    kind: 'letter',
    number,
    title: 'Raadsinformatiebrief voortgang warmteprogramma',
    date,
    committee: 'rmk',
    meetingDate: null,
    sender: holderOn('klimaat', date, today),
    to: [`Aan de gemeenteraad van ${COUNCIL.place}`],
    facts: informationFacts(date, number),
    salutation: 'Geachte leden van de raad,',
    ...composeParts(PARTS, { date, meetingDate: null, today }),
    closing: [
      'Hoogachtend,',
      '',
      `burgemeester en wethouders van ${COUNCIL.place},`,
      '',
      'Karim el Haddad',
      'wethouder Klimaat en energie',
    ],
  }
}
