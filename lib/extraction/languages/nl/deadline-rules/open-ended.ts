import { addMonths } from '../../../deadlines/days'
import { fixed, settled } from '../../../deadlines/times'
import type { Context, DeadlineRule, Time } from '../../../deadlines/values'

const COMING_WEEKS_DAYS = 42
const COMING_DAYS = 7

/** Phrases that promise some time without saying when, and phrases that repeat. */
export const OPEN_ENDED_RULES: DeadlineRule[] = [
  {
    name: 'very-soon',
    patterns: [
      'zeer|heel binnenkort',
      'op zeer|heel_erg|heel korte termijn',
      'een|een_van_deze? dezer dagen',
    ],
    resolve: (_caught, { reference }) => vague(reference, addMonths(reference, 1)),
    example: { text: 'zeer binnenkort', reference: '2025-04-16', start: '2025-04-16', end: '2025-05-16' },
  },
  {
    name: 'soon',
    patterns: [
      'binnenkort|op_korte_termijn|op_afzienbare_termijn|binnen_afzienbare_tijd|binnen_afzienbare_termijn|eerdaags',
    ],
    resolve: (_caught, { reference }) => vague(reference, addMonths(reference, 3)),
    example: { text: 'op korte termijn', reference: '2025-04-16', start: '2025-04-16', end: '2025-07-16' },
  },
  {
    name: 'shortly',
    patterns: ['spoedig'],
    notAfter: ['zo'],
    notBefore: ['mogelijk'],
    resolve: (_caught, { reference }) => vague(reference, addMonths(reference, 3)),
    example: { text: 'spoedig', reference: '2025-04-16', start: '2025-04-16', end: '2025-07-16' },
  },
  {
    name: 'coming-days',
    patterns: ['in|gedurende? de? komende|aankomende dagen'],
    resolve: (_caught, { reference }) => vague(reference, reference + COMING_DAYS),
    example: { text: 'de komende dagen', reference: '2025-04-16', start: '2025-04-16', end: '2025-04-23' },
  },
  {
    name: 'coming-weeks',
    patterns: ['in|gedurende? de? komende|aankomende weken'],
    resolve: (_caught, { reference }) => vague(reference, reference + COMING_WEEKS_DAYS),
    example: { text: 'de komende weken', reference: '2025-04-16', start: '2025-04-16', end: '2025-05-28' },
  },
  {
    name: 'coming-months',
    patterns: ['in|gedurende? de? komende|aankomende maanden'],
    resolve: (_caught, { reference }) => vague(reference, addMonths(reference, 6)),
    example: { text: 'de komende maanden', reference: '2025-04-16', start: '2025-04-16', end: '2025-10-16' },
  },
  {
    name: 'coming-years',
    patterns: ['in|gedurende? de? komende|aankomende jaren|tijd|periode'],
    resolve: (_caught, { reference }) => vague(reference, null),
    example: { text: 'in de komende jaren', reference: '2025-04-16', start: '2025-04-16', end: null },
  },
  {
    name: 'as-soon-as-possible',
    patterns: [
      'zo_spoedig|zo_snel|zo_gauw als? mogelijk',
      'zsm|z.s.m .?',
      'zodra dat|dit|het|deze? mogelijk? is?',
    ],
    resolve: (_caught, { reference }) => vague(reference, null),
    example: { text: 'zo spoedig mogelijk', reference: '2025-04-16', start: '2025-04-16', end: null },
  },
  {
    name: 'in-due-course',
    patterns: [
      'te_zijner_tijd|tzt|t.z.t|op_termijn|op_langere_termijn|te_gelegener_tijd|over_een_tijdje|over_enige_tijd|in_een_later_stadium|in_een_latere_fase .?',
      'op een later moment|tijdstip',
      'later <period>? op? terug',
    ],
    resolve: (_caught, { reference }) => vague(reference, null),
    example: { text: 'te zijner tijd', reference: '2025-04-16', start: '2025-04-16', end: null },
  },
  {
    name: 'repeating',
    patterns: [
      'jaarlijks|maandelijks|wekelijks|halfjaarlijks|driemaandelijks|tweejaarlijks|tweemaandelijks|dagelijks',
      'per kwartaal|half_jaar|halfjaar',
      'elke|elk|ieder|iedere <period>',
      'elke|elk|ieder|iedere <duration>',
      'elke|elk|ieder|iedere dag|half_jaar|halfjaar',
      'eenmaal|tweemaal|driemaal|viermaal|eens per|in_de|in_het <period>',
      '<number> keer|maal per <period>',
    ],
    resolve: () => fixed(null, null, 'window'),
    notBefore: ['bestuur', 'leven'],
    example: { text: 'jaarlijks', reference: '2025-04-16', start: null, end: null },
  },
  {
    name: 'repeating-at-time',
    patterns: ['jaarlijks|elk_jaar|ieder_jaar|maandelijks in|op|voor|rond|uiterlijk? de|het? <time>'],
    resolve: () => fixed(null, null, 'window'),
    example: { text: 'jaarlijks in het voorjaar', reference: '2025-04-16', start: null, end: null },
  },
]

function vague(start: Context['reference'], end: Context['reference'] | null): Time | null {
  return settled(start, end, ['vague'])
}
