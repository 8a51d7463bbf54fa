import { type Day, dayOf, fromIso } from '../../../deadlines/days'
import { fixed, settled, wholeYear, yearly } from '../../../deadlines/times'
import type { Context, DeadlineRule, Time, Window } from '../../../deadlines/values'
import type { Calendar } from '../../../types'

type Product = Calendar['budgetCycle'][number]['name']

/** Planning-and-control products: their words and when they come to the council unless the calendar says otherwise. */
const PRODUCTS: {
  name: Product
  words: string
  debate: string
  usual: (year: number) => Window
  example: { text: string; start: string; end: string }
}[] = [
  {
    name: 'kadernota',
    words: 'kadernota|perspectiefnota',
    debate: 'kadernotabehandeling|behandeling_van_de_kadernota|bespreking_van_de_kadernota',
    usual: (year) => between(year, [4, 1], [7, 15]),
    example: { text: 'bij de kadernota 2026', start: '2026-04-01', end: '2026-07-15' },
  },
  {
    name: 'voorjaarsnota',
    words: 'voorjaarsnota',
    debate: 'voorjaarsnotabehandeling|behandeling_van_de_voorjaarsnota|bespreking_van_de_voorjaarsnota',
    usual: (year) => between(year, [4, 1], [7, 15]),
    example: { text: 'bij de voorjaarsnota 2026', start: '2026-04-01', end: '2026-07-15' },
  },
  {
    name: 'begroting',
    words: 'begroting|programmabegroting|gemeentebegroting',
    debate: 'begrotingsbehandeling|behandeling_van_de_begroting|begrotingsraad|begrotingsdebat',
    usual: (year) => between(year - 1, [9, 1], [11, 15]),
    example: { text: 'bij de begroting 2026', start: '2025-09-01', end: '2025-11-15' },
  },
  {
    name: 'jaarstukken',
    words: 'jaarstukken|jaarrekening|jaarverslag|jaarverantwoording',
    debate: 'behandeling_van_de_jaarstukken|behandeling_van_de_jaarrekening',
    usual: (year) => between(year + 1, [4, 1], [7, 15]),
    example: { text: 'bij de jaarstukken 2025', start: '2026-04-01', end: '2026-07-15' },
  },
]

const NEXT_EXAMPLES: Record<Product, { text: string; from: string }> = {
  kadernota: { text: 'bij de kadernota', from: '2025-11-01' },
  voorjaarsnota: { text: 'bij de voorjaarsnota', from: '2025-11-01' },
  begroting: { text: 'bij de begroting', from: '2025-04-16' },
  jaarstukken: { text: 'bij de jaarstukken', from: '2025-11-01' },
}

const BEFORE_EXAMPLES: Record<Product, string> = {
  kadernota: 'voor de behandeling van de kadernota',
  voorjaarsnota: 'voor de behandeling van de voorjaarsnota',
  begroting: 'voor de begrotingsbehandeling',
  jaarstukken: 'voor de behandeling van de jaarstukken',
}

/** Moments of the council's own year: budget cycle, figures, meetings. */
export const COUNCIL_YEAR_RULES: DeadlineRule[] = [
  ...PRODUCTS.flatMap((product): DeadlineRule[] => [
    {
      name: `${product.name}-of-year`,
      patterns: [
        `bij|in|met|tijdens|via|rond de|het? ${product.words} van|over|voor? het_jaar? <year>`,
        `bij|in|tijdens|rond de? ${product.debate} van|over|voor? <year>`,
        `bij|in|met|tijdens|via|rond de|het? ${product.words} <yearspan>`,
      ],
      resolve: ({ year, yearspan }, context) => {
        const window = productWindow(product.name, year[0]?.n ?? yearspan[0]!.from, context)
        return fixed(window.start, window.end, 'season')
      },
      example: { ...product.example, reference: '2025-04-16' },
    },
    {
      name: `next-${product.name}`,
      patterns: [
        `bij|tijdens|rond de|het? ${product.words}`,
        `bij|in|tijdens|rond? de? ${product.debate}`,
        `bij|in|met|via de|het volgende|komende|eerstvolgende|aankomende ${product.words}`,
      ],
      resolve: (_caught, context) => nextProduct(product.name, context),
      example: {
        ...product.example,
        text: NEXT_EXAMPLES[product.name].text,
        reference: NEXT_EXAMPLES[product.name].from,
      },
    },
    {
      name: `before-${product.name}`,
      patterns: [`nog|uiterlijk? voor de? ${product.debate} van|over|voor? <year>?`],
      resolve: ({ year }, context) => {
        if (year[0]) return settled(context.reference, productWindow(product.name, year[0].n, context).end)
        const next = nextProduct(product.name, context)
        return next && settled(context.reference, next.end, next.assumed)
      },
      example: {
        text: BEFORE_EXAMPLES[product.name],
        reference: NEXT_EXAMPLES[product.name].from,
        start: NEXT_EXAMPLES[product.name].from,
        end: product.example.end,
      },
    },
  ]),
  {
    // The Accounting Act sets 1 June for it.
    name: 'first-supplementary-budget',
    patterns: ['bij|in|met? de? eerste suppletoire begroting van|over? <year>'],
    resolve: ({ year }, { reference }) => settled(reference, dayOf(year[0]!.n, 6, 1)),
    example: {
      text: 'eerste suppletoire begroting 2026',
      reference: '2025-04-16',
      start: '2025-04-16',
      end: '2026-06-01',
    },
  },
  {
    name: 'figures-over-year',
    patterns: ['bij|in|met? de? cijfers|jaarcijfers over <year>'],
    resolve: ({ year }) => {
      const { start, end } = wholeYear(year[0]!.n + 1)
      return settled(start, end)
    },
    example: {
      text: 'bij de cijfers over 2025',
      reference: '2025-04-16',
      start: '2026-01-01',
      end: '2026-12-31',
    },
  },
  {
    name: 'next-committee-meeting',
    patterns: ['in|tijdens|bij|voor|naar? de? <next> commissievergadering|commissie|commissiebehandeling'],
    resolve: (_caught, context) => nextMeeting(context, true),
    example: { text: 'volgende commissievergadering', reference: '2025-04-16', start: null, end: null },
  },
  {
    name: 'next-council-meeting',
    patterns: [
      'in|tijdens|bij|voor|naar? de? <next> raadsvergadering|raad|gemeenteraad|gemeenteraadsvergadering',
    ],
    resolve: (_caught, context) => nextMeeting(context, false),
    example: { text: 'volgende raadsvergadering', reference: '2025-04-16', start: null, end: null },
  },
]

function between(year: number, from: [number, number], to: [number, number]): { start: Day; end: Day } {
  return { start: dayOf(year, ...from) as Day, end: dayOf(year, ...to) as Day }
}

function productWindow(name: Product, year: number, { calendar }: Context): Window {
  const entry = calendar.budgetCycle.find((moment) => moment.name === name && moment.year === year)
  if (entry) return { start: fromIso(entry.start), end: fromIso(entry.end) }
  return PRODUCTS.find((product) => product.name === name)!.usual(year)
}

function nextProduct(name: Product, context: Context): Time | null {
  return yearly(context, 'season', (year) => productWindow(name, year, context))
}

function nextMeeting({ calendar, reference }: Context, ofCommittee: boolean): Time {
  const days = calendar.meetings
    .filter(({ committee }) => (committee !== null) === ofCommittee)
    .map(({ date }) => fromIso(date))
    .filter((day): day is Day => day !== null && day > reference)
  const next = days.length > 0 ? Math.min(...days) : null
  return fixed(next, next, 'window', { assumed: next === null ? ['meeting'] : [] })
}
