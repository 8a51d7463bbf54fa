import { type Day, monthStart } from '../../../deadlines/days'
import { firstFrom, fixed, lastUpTo, mapWindow, settled } from '../../../deadlines/times'
import type { Context, DeadlineRule, Grain, Time } from '../../../deadlines/values'

const AROUND_DAYS = 7
const WIDE: Grain[] = ['season', 'quarter', 'half', 'schoolyear', 'year', 'span']
/** A meeting or a debate named by its day: `voor de raad van 16 juli`. */
const MEETING =
  'raad|raadsvergadering|gemeenteraad|commissie|commissievergadering|vergadering|behandeling|bespreking|debat|bijeenkomst|overleg'

/** Verbs behind "voor 2027" that say what is true of that year, not what is done before it. */
const NO_TERM =
  'is zijn was waren wordt worden werd geldt gelden bedraagt bedragen heeft hebben had staat staan zal zullen kan kunnen moet moeten ramen raamt begroten begroot verwachten verwacht rekenen houden houdt gaan gaat betekent hanteren reserveren ontvangen ontvangt krijgen geeft geven zien ziet lijkt blijft blijven komt komen'.split(
    ' ',
  )

/** Words before a date that turn it into a term. */
const beforeYear: DeadlineRule['resolve'] = ({ year }, { reference }) =>
  settled(reference, monthStart(year[0]!.n, 1) - 1)

export const MODIFIER_RULES: DeadlineRule[] = [
  {
    name: 'by',
    patterns: [
      'uiterlijk|ten_laatste|niet_later_dan|op_zijn_laatst|t/m|tot_en_met|tot_uiterlijk|tegen op|in|per|met|eind? de|het? <plain>',
      'uiterlijk|t/m|tot_en_met de|het? <period>',
    ],
    resolve: ({ time }, context) => (time[0] ? upTo(time[0], context, (window) => window.end) : null),
    example: {
      text: 'uiterlijk 1 september',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: '2025-09-01',
    },
  },
  {
    name: 'before',
    patterns: [
      'nog|uiterlijk|tijdig|ruim|liefst? voor de|het? <term>',
      'nog? tot de|het? <sure>',
      'nog|uiterlijk|tijdig|ruim voor <year-time>',
      'tot <year-time>',
      `nog|uiterlijk? voor|voorafgaand_aan de|het ${MEETING} van|op <sure>`,
      'voorafgaand aan de|het? <sure>',
    ],
    resolve: ({ time }, context) =>
      upTo(time[0]!, context, ({ start, end }) =>
        time[0]!.ending !== undefined ? end : start === null ? null : start - 1,
      ),
    example: { text: 'voor 1 september', reference: '2025-04-16', start: '2025-04-16', end: '2025-08-31' },
  },
  {
    name: 'before-year-with-accent',
    patterns: ['voor <year>'],
    mode: 'due',
    stressed: true,
    resolve: beforeYear,
    example: { text: 'vóór 2027', reference: '2025-04-16', start: '2025-04-16', end: '2026-12-31' },
  },
  {
    // Money and plans are for a year; at the head of a sentence that goes on to say what is done, it is a term.
    name: 'before-year',
    patterns: ['^ voor <year>'],
    mode: 'due',
    notBefore: NO_TERM,
    resolve: beforeYear,
    example: { text: 'Voor 2027', reference: '2025-04-16', start: '2025-04-16', end: '2026-12-31' },
  },
  {
    name: 'from',
    patterns: ['per|vanaf|met_ingang_van|ingaande|m.i.v|met_ingang_per .? de|het? <plain>'],
    // From a school year on is from its first day; of a month no day is said.
    resolve: ({ time }) =>
      mapWindow(time[0]!, 'window', ({ start, end }) => ({
        start,
        end: time[0]!.grain === 'schoolyear' ? start : end,
      })),
    example: {
      text: 'met ingang van 1 september',
      reference: '2025-04-16',
      start: '2025-09-01',
      end: '2025-09-01',
    },
  },
  {
    name: 'after',
    patterns: ['na de|het? <sure>', 'na <year-time>'],
    resolve: ({ time }) => (time[0]!.end === null ? null : settled(time[0]!.end + 1, null, time[0]!.assumed)),
    example: { text: 'na 1 september', reference: '2025-04-16', start: '2025-09-02', end: null },
  },
  {
    name: 'not-before',
    patterns: ['niet_eerder_dan|op_zijn_vroegst|op_zijn_vroegst_in|niet_voor in|op|per? <plain>'],
    resolve: ({ time }) => (time[0]!.start === null ? null : settled(time[0]!.start, null, time[0]!.assumed)),
    example: {
      text: 'niet eerder dan 1 september',
      reference: '2025-04-16',
      start: '2025-09-01',
      end: null,
    },
  },
  {
    name: 'since',
    patterns: ['sinds|sedert de|het? <plain>'],
    resolve: ({ time }, { reference }) => {
      const window = time[0]!.inYear ? lastUpTo(time[0]!.inYear, reference) : time[0]!
      return window && window.start !== null && window.start <= reference
        ? settled(window.start, reference, [], { past: true })
        : null
    },
    example: { text: 'sinds 1 maart', reference: '2025-04-16', start: '2025-03-01', end: '2025-04-16' },
  },
  {
    name: 'around',
    patterns: ['rond|rondom|omstreeks|om_en_nabij|plusminus de|het? <plain>', 'ongeveer|circa <sure>'],
    resolve: ({ time }) =>
      mapWindow(time[0]!, 'window', ({ start, end }) =>
        WIDE.includes(time[0]!.grain) ? { start, end } : { start: widen(start, -1), end: widen(end, 1) },
      ),
    example: { text: 'rond 1 juli', reference: '2025-04-16', start: '2025-06-24', end: '2025-07-08' },
  },
  {
    name: 'at',
    transparent: true,
    patterns: [
      'in|tijdens|gedurende|met|nog|al|nog_in|nog_op|al_in|in_de_loop_van|de_loop_van|ergens_in de|het? <sure>',
      'op|d.d|dd|ultimo .? de? <date>',
      'op <sure>',
    ],
    resolve: ({ time }) => fixedAt(time[0]!),
    example: { text: 'in de loop van mei', reference: '2025-04-16', start: '2025-05-01', end: '2025-05-31' },
  },
]

function widen(day: Day | null, direction: 1 | -1): Day | null {
  return day === null ? null : day + direction * AROUND_DAYS
}

function fixedAt(time: Time): Time {
  return { ...time, latent: false }
}

/** From the reference up to a day of the phrase; an open year moves on where that day is over already. */
function upTo(
  time: Time,
  context: Context,
  lastDay: (window: { start: Day | null; end: Day | null }) => Day | null,
): Time | null {
  const { reference } = context
  const open = time.inYear
  const last = (window: { start: Day | null; end: Day | null }) => {
    const end = lastDay(window)
    return end === null ? null : { start: end, end }
  }
  const found = open ? firstFrom((year) => applyLast(open(year), last), reference) : last(time)
  if (!found || found.end === null) return null
  const start = found.end < reference ? null : reference
  return fixed(start, found.end, 'window', { assumed: time.assumed, past: start === null })
}

function applyLast<T>(
  window: { start: Day | null; end: Day | null } | null,
  last: (window: { start: Day | null; end: Day | null }) => T | null,
): T | null {
  return window && last(window)
}
