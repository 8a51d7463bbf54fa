import type { Day } from '../../../deadlines/days'
import { addUnits, fixed, periodAround, periodFrom, settled } from '../../../deadlines/times'
import type { Context, DeadlineRule, Time, Unit } from '../../../deadlines/values'
import { DAY_PARTS } from './lexicon'

/** Days named from the day of writing, by how far they lie away. */
const NEAR_DAYS: [name: string, away: number, words: string[]][] = [
  ['today', 0, ['vandaag', ...withParts('van'), ...DAY_PARTS.map((part) => `deze_${part}`)]],
  ['tomorrow', 1, ['morgen', ...withParts('morgen')]],
  ['day-after-tomorrow', 2, ['overmorgen']],
  ['yesterday', -1, ['gisteren', ...withParts('gister'), ...withParts('gisteren')]],
  ['day-before-yesterday', -2, ['eergisteren']],
]

const NEUTER: Unit[] = ['quarter', 'year', 'schoolyear', 'weekend']

const NEAR_EXAMPLES = ['vandaag', 'morgen', 'overmorgen', 'gisteren', 'eergisteren']

/** Days and periods counted from the day of writing. */
export const RELATIVE_RULES: DeadlineRule[] = [
  ...NEAR_DAYS.map(nearDay),
  {
    name: 'now',
    patterns: ['nu|heden'],
    resolve: (_caught, { reference }) => fixed(reference, reference, 'day', { latent: true }),
    example: { text: 'tussen nu en 1 mei', reference: '2025-04-16', start: '2025-04-16', end: '2025-05-01' },
  },
  {
    name: 'shifted-period',
    patterns: ['<shift> <period>'],
    resolve: ({ shift, unit }, context) => {
      const { neuter } = shift[0]!
      const agrees = neuter === null || neuter === NEUTER.includes(unit[0]!.unit)
      return agrees ? shiftedPeriod(shift[0]!, unit[0]!.unit, context) : null
    },
    notBefore: ['geleden'],
    example: { text: 'volgende week', reference: '2025-04-16', start: '2025-04-21', end: '2025-04-27' },
  },
  {
    name: 'new-period',
    patterns: ['nieuwe|nieuw <period>'],
    resolve: ({ unit }, { reference }) =>
      ['year', 'schoolyear'].includes(unit[0]!.unit) ? plainPeriod(unit[0]!.unit, reference, 1) : null,
    example: {
      text: 'begin van het nieuwe schooljaar',
      reference: '2025-04-16',
      start: '2025-08-01',
      end: '2025-09-30',
    },
  },
  {
    name: 'the-weekend',
    mode: 'calendar',
    patterns: ['het|dat|mijn weekend|weekeinde'],
    resolve: (_caught, { reference }) => plainPeriod('weekend', reference, 0),
    example: { text: 'het weekend', reference: '2025-04-16', start: '2025-04-19', end: '2025-04-20' },
  },
  {
    name: 'shifted-day',
    mode: 'calendar',
    patterns: ['<shift> <one-day>', 'laatste <one-day>'],
    resolve: ({ shift }, { reference }) => onDay(reference + (shift[0]?.n ?? -1)),
    example: { text: 'volgende dag', reference: '2025-04-16', start: '2025-04-17', end: '2025-04-17' },
  },
  {
    name: 'period-after-next',
    patterns: ['de|het? <period> na de|het? volgende'],
    resolve: ({ unit }, { reference }) => plainPeriod(unit[0]!.unit, reference, 2),
    example: {
      text: 'de week na de volgende',
      reference: '2025-04-16',
      start: '2025-04-28',
      end: '2025-05-04',
    },
  },
  {
    name: 'period-before-last',
    patterns: ['de|het? <period> voor de|het? vorige'],
    resolve: ({ unit }, { reference }) => plainPeriod(unit[0]!.unit, reference, -2),
    example: { text: 'de week voor vorige', reference: '2025-04-16', start: '2025-03-31', end: '2025-04-06' },
  },
  {
    name: 'rest-of-period',
    patterns: [
      'rest|restant|later|nog van|in? <splittable>',
      'rest|restant|later|nog van|in de|het|mijn <period>',
    ],
    resolve: ({ time, unit }, { reference }) => {
      const period = time[0] ?? periodAround(unit[0]!.unit, reference)
      return period.start !== null && period.start <= reference ? settled(reference, period.end) : null
    },
    example: { text: 'later dit jaar', reference: '2025-04-16', start: '2025-04-16', end: '2025-12-31' },
  },
  {
    name: 'during-this-period',
    patterns: ['in_de_loop_van|gedurende|de_loop_van de|het <period>'],
    resolve: ({ unit }, { reference }) => plainPeriod(unit[0]!.unit, reference, 0),
    example: {
      text: 'in de loop van het jaar',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: '2025-12-31',
    },
  },
  {
    name: 'earlier-in-period',
    patterns: ['eerder in? <splittable>', 'eerder in de|het <period>'],
    resolve: ({ time, unit }, { reference }) => {
      const period = time[0] ?? periodAround(unit[0]!.unit, reference)
      return settled(period.start, reference - 1, [], { past: true })
    },
    example: { text: 'eerder dit jaar', reference: '2025-04-16', start: '2025-01-01', end: '2025-04-15' },
  },
]

function onDay(day: Day): Time {
  return fixed(day, day, 'day')
}

function withParts(prefix: string): string[] {
  return DAY_PARTS.map((part) => prefix + part)
}

function nearDay([name, away, words]: (typeof NEAR_DAYS)[number], index: number): DeadlineRule {
  const day = `2025-04-${16 + away}`
  return {
    name,
    patterns: [words.join('|')],
    resolve: (_caught, { reference }) => onDay(reference + away),
    notAfter: ['goede', 'de', 'elke', 'iedere'],
    example: { text: NEAR_EXAMPLES[index] as string, reference: '2025-04-16', start: day, end: day },
  }
}

/** In a promise `de komende week` runs from the letter on; a calendar means the week after this one. */
function shiftedPeriod(
  shift: { n: -1 | 0 | 1; coming: boolean },
  unit: Unit,
  { reference, mode }: Context,
): Time {
  if (shift.coming && mode === 'due' && (unit === 'week' || unit === 'month'))
    return fixed(reference, addUnits(reference, 1, unit), 'window')
  const away = shift.coming && unit === 'weekend' ? 0 : shift.n
  return { ...plainPeriod(unit, reference, away), ...(away < 0 ? { past: true } : {}) }
}

function plainPeriod(unit: Unit, reference: Day, away: number): Time {
  const { start, end, grain } = periodFrom(unit, reference, away)
  return fixed(start, end, grain)
}
