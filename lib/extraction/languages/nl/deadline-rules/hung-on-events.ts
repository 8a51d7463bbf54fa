import { fixed } from '../../../deadlines/times'
import type { DeadlineRule, Time } from '../../../deadlines/values'

/** What a council waits for, and what nobody can put a day to beforehand. */
const EVENTS =
  'vaststelling|inwerkingtreding|invoering|oplevering|ingebruikname|ingebruikneming|gunning|besluitvorming|goedkeuring|instemming|ondertekening|verkiezingen|gemeenteraadsverkiezingen'
const TERMS = 'raadsperiode|collegeperiode|bestuursperiode|coalitieperiode|zittingsperiode|beleidsperiode'
const REPORTS =
  'bestuursrapportage|berap|burap|najaarsnota|zomernota|eindejaarsnota|slotwijziging|tussenrapportage|halfjaarrapportage|najaarsrapportage|voorjaarsrapportage|zomerrapportage|winternota'

/** Phrases that hang on something without a day of its own: the words are kept, and no window is made of them. */
export const HUNG_ON_EVENT_RULES: DeadlineRule[] = [
  {
    name: 'after-event',
    patterns: [`na|direct_na|meteen_na de|het? ${EVENTS}`, `<duration> na de? start|${EVENTS}`],
    resolve: unsettled,
    mode: 'due',
    example: { text: 'een jaar na invoering', reference: '2025-04-16', start: null, end: null },
  },
  {
    name: 'same-period',
    patterns: ['in|op|tijdens? dezelfde|datzelfde|hetzelfde <period>', 'op? dezelfde|diezelfde <one-day>'],
    resolve: unsettled,
    mode: 'due',
    example: { text: 'in dezelfde maand', reference: '2025-04-16', start: null, end: null },
  },
  {
    name: 'term-of-office',
    patterns: [
      `nog|in|gedurende|tijdens|binnen? de|deze|een? komende|volgende|huidige|nieuwe|lopende? ${TERMS}`,
    ],
    resolve: unsettled,
    mode: 'due',
    example: { text: 'in de komende raadsperiode', reference: '2025-04-16', start: null, end: null },
  },
  {
    name: 'with-report',
    patterns: [
      `bij|tijdens|uiterlijk_bij de? <nth>? ${REPORTS} van|over? <year>?`,
      `bij|tijdens|uiterlijk_bij de? <next> ${REPORTS}`,
    ],
    resolve: unsettled,
    mode: 'due',
    example: {
      text: 'bij de eerste bestuursrapportage 2026',
      reference: '2025-04-16',
      start: null,
      end: null,
    },
  },
]

function unsettled(): Time {
  return fixed(null, null, 'window', { assumed: ['event'] })
}
