import { type Day, dayOf, easter, monthStart, weekdayOf } from '../../../deadlines/days'
import { yearly } from '../../../deadlines/times'
import type { DeadlineRule } from '../../../deadlines/values'

/** A feast: its names, the day in a year, and that day in the year after 16 April 2025. */
type Holiday = { name: string; patterns: string[]; day: (year: number) => Day; example: string; on: string }

const HOLIDAYS: Holiday[] = [
  {
    name: 'new-year',
    patterns: ['nieuwjaar|nieuwjaarsdag'],
    day: on(1, 1),
    example: 'nieuwjaarsdag',
    on: '2026-01-01',
  },
  { name: 'epiphany', patterns: ['driekoningen'], day: on(1, 6), example: 'Driekoningen', on: '2026-01-06' },
  {
    name: 'valentine',
    patterns: ['valentijnsdag'],
    day: on(2, 14),
    example: 'Valentijnsdag',
    on: '2026-02-14',
  },
  {
    name: 'tree-day',
    patterns: ['nationale? boomfeestdag|boomplantdag'],
    day: nth(3, 3, 3),
    example: 'Boomfeestdag',
    on: '2026-03-18',
  },
  {
    name: 'good-friday',
    patterns: ['goede_vrijdag'],
    day: fromEaster(-2),
    example: 'Goede Vrijdag',
    on: '2025-04-18',
  },
  { name: 'easter', patterns: ['pasen|paaszondag'], day: fromEaster(0), example: 'Pasen', on: '2025-04-20' },
  {
    name: 'easter-monday',
    patterns: ['paasmaandag'],
    day: fromEaster(1),
    example: 'paasmaandag',
    on: '2025-04-21',
  },
  {
    name: 'kings-day',
    patterns: ["koningsdag|king's_day"],
    day: kingsDay,
    example: 'Koningsdag',
    on: '2025-04-26',
  },
  {
    name: 'queens-day',
    patterns: ['koninginnedag'],
    day: queensDay,
    example: 'Koninginnedag',
    on: '2025-04-30',
  },
  {
    name: 'labour-day',
    patterns: ['dag|feest van de arbeid'],
    day: on(5, 1),
    example: 'Dag van de Arbeid',
    on: '2025-05-01',
  },
  {
    name: 'remembrance-day',
    patterns: ['nationale? dodenherdenking', 'nationale herdenking'],
    day: on(5, 4),
    example: 'dodenherdenking',
    on: '2025-05-04',
  },
  {
    name: 'liberation-day',
    patterns: ['bevrijdingsdag'],
    day: on(5, 5),
    example: 'Bevrijdingsdag',
    on: '2025-05-05',
  },
  { name: 'mothers-day', patterns: ['moederdag'], day: nth(5, 7, 2), example: 'Moederdag', on: '2025-05-11' },
  {
    name: 'ascension',
    patterns: ['hemelvaart|hemelvaartsdag'],
    day: fromEaster(39),
    example: 'Hemelvaartsdag',
    on: '2025-05-29',
  },
  {
    name: 'pentecost',
    patterns: ['pinksteren'],
    day: fromEaster(49),
    example: 'Pinksteren',
    on: '2025-06-08',
  },
  {
    name: 'pentecost-monday',
    patterns: ['pinkstermaandag'],
    day: fromEaster(50),
    example: 'pinkstermaandag',
    on: '2025-06-09',
  },
  { name: 'fathers-day', patterns: ['vaderdag'], day: nth(6, 7, 3), example: 'Vaderdag', on: '2025-06-15' },
  {
    name: 'keti-koti',
    patterns: ['ketikoti|keti-koti|keti_koti'],
    day: on(7, 1),
    example: 'Keti Koti',
    on: '2025-07-01',
  },
  {
    name: 'prinsjesdag',
    patterns: ['prinsjesdag'],
    day: nth(9, 2, 3),
    example: 'Prinsjesdag',
    on: '2025-09-16',
  },
  {
    name: 'teachers-day',
    patterns: ['dag van de leraar|leerkracht'],
    day: on(10, 5),
    example: 'Dag van de Leraar',
    on: '2025-10-05',
  },
  { name: 'halloween', patterns: ['halloween'], day: on(10, 31), example: 'Halloween', on: '2025-10-31' },
  {
    name: 'all-saints',
    patterns: ['allerheiligen'],
    day: on(11, 1),
    example: 'Allerheiligen',
    on: '2025-11-01',
  },
  {
    name: 'sinterklaas',
    patterns: ['sinterklaas|sinterklaasavond|pakjesavond'],
    day: on(12, 5),
    example: 'Sinterklaas',
    on: '2025-12-05',
  },
  {
    name: 'christmas',
    patterns: ['kerst|kerstmis|eerste_kerstdag|kerstdagen|de_kerstdagen'],
    day: on(12, 25),
    example: 'kerst',
    on: '2025-12-25',
  },
  {
    name: 'boxing-day',
    patterns: ['tweede_kerstdag'],
    day: on(12, 26),
    example: 'tweede kerstdag',
    on: '2025-12-26',
  },
  {
    name: 'new-years-eve',
    patterns: [
      'oudjaar|oudejaar|oudjaarsdag|oudejaarsdag|oudjaarsavond|oudejaarsavond|silvester|silvesteravond|oud_en_nieuw|jaarwisseling|de_jaarwisseling',
    ],
    day: on(12, 31),
    example: 'oudejaarsavond',
    on: '2025-12-31',
  },
]

/** `eerste kerstdag`, `2e paasdag`: the feast and the day after it. */
const FEAST_DAYS: [word: string, first: (year: number) => Day, on: string][] = [
  ['kerstdag', on(12, 25), '2025-12-25'],
  ['paasdag', fromEaster(0), '2025-04-20'],
  ['pinksterdag', fromEaster(49), '2025-06-08'],
]

export const HOLIDAY_RULES: DeadlineRule[] = [
  ...HOLIDAYS.map(
    ({ name, patterns, day, example, on: date }): DeadlineRule => ({
      name,
      patterns,
      resolve: (_caught, context) =>
        yearly(context, 'day', (year) => ({ start: day(year), end: day(year) }), { dated: true }),
      example: { text: example, reference: '2025-04-16', start: date, end: date },
    }),
  ),
  ...FEAST_DAYS.map(
    ([word, first, date]): DeadlineRule => ({
      name: `numbered-${word}`,
      patterns: [`<first-or-second> ${word}`],
      resolve: ({ ordinal }, context) =>
        yearly(context, 'day', (year) => {
          const day = first(year) + (ordinal[0]!.n === 1 ? 0 : 1)
          return { start: day, end: day }
        }),
      example: { text: `1e ${word}`, reference: '2025-04-16', start: date, end: date },
    }),
  ),
]

function on(month: number, day: number): (year: number) => Day {
  return (year) => dayOf(year, month, day) as Day
}

function fromEaster(days: number): (year: number) => Day {
  return (year) => easter(year) + days
}

function nth(month: number, weekday: number, count: number): (year: number) => Day {
  return (year) => {
    const first = monthStart(year, month)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1)
  }
}

/** 27 April, a day earlier where that is a Sunday. */
function kingsDay(year: number): Day {
  const day = dayOf(year, 4, 27) as Day
  return weekdayOf(day) === 7 ? day - 1 : day
}

function queensDay(year: number): Day {
  const day = dayOf(year, 4, 30) as Day
  return weekdayOf(day) === 7 ? day - 1 : day
}
