import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import type { Decided } from '@/lib/committees/list-decided'
import { formatDay } from '@/lib/format'
import dutch from '@/messages/nl/committees.json'
import { decisionParts } from './decision-text'
import { minutesAsHtml, minutesAsText } from './minutes'

const t = createTranslator({ locale: 'nl', messages: dutch.decisions.text })
const partsOf = (decided: Decided[]) =>
  decisionParts(
    { committee: 'commissie Zorg', day: '3 juni 2026' },
    decided,
    (key, values) => t(key as 'item', values as never),
    (day) => formatDay(day, 'nl'),
  )

const text = (decided: Decided[]) => minutesAsText(partsOf(decided))

const item = (number: string, given: Partial<Decided> = {}): Decided => ({
  number,
  title: 'Brief over de wachtlijst',
  outcome: 'settled',
  reason: null,
  remainder: null,
  documentNumber: null,
  latest: null,
  apart: false,
  ...given,
})

test('what was adopted together stands apart from what was not, each numbered', () => {
  const decided = [
    item('T2026-0001', { documentNumber: '26bb000123' }),
    item('T2026-0002'),
    item('T2026-0003', { apart: true }),
    item('T2026-0004', { apart: true, outcome: 'returned', reason: 'de bijlage ontbreekt.' }),
    item('T2026-0005', {
      apart: true,
      outcome: 'partly_settled',
      remainder: 'wijk Oost.',
      latest: '2026-09-30',
    }),
    item('T2026-0006', { apart: true, outcome: 'extended', reason: 'zieke.', latest: '2026-10-31' }),
  ]
  expect(text(decided)).toBe(
    [
      'Besluitenlijst commissie Zorg, 3 juni 2026',
      'Toezeggingen',
      '',
      'De commissie doet de volgende toezeggingen in één besluit af:',
      '1. T2026-0001 Brief over de wachtlijst (26bb000123).',
      '2. T2026-0002 Brief over de wachtlijst.',
      '',
      'Apart behandeld:',
      '1. T2026-0003 Brief over de wachtlijst: afgedaan.',
      '2. T2026-0004 Brief over de wachtlijst: teruggestuurd. Reden: de bijlage ontbreekt.',
      '3. T2026-0005 Brief over de wachtlijst: deels afgedaan. Nog te doen: wijk Oost. Nieuwe termijn: tot en met 30 september 2026.',
      '4. T2026-0006 Brief over de wachtlijst: uitstel verleend tot en met 31 oktober 2026. Reden: zieke.',
    ].join('\n'),
  )
})

test('a part without items is left out, and a title cannot fill in a sentence', () => {
  const only = text([item('T2026-0001', { title: 'Over {reason} en #' })])
  expect(only).not.toContain('Apart')
  expect(only).toContain('1. T2026-0001 Over {reason} en #.')
})

test('as rich text it has a heading, lists, and nothing of what people wrote as markup', () => {
  const decided = [item('T2026-0001', { title: 'Brief <b>over</b> "zorg" & meer' })]
  expect(minutesAsHtml(partsOf(decided))).toBe(
    '<h2>Besluitenlijst commissie Zorg, 3 juni 2026</h2><p>Toezeggingen</p>' +
      '<p>De commissie doet de volgende toezeggingen in één besluit af:</p>' +
      '<ol><li>T2026-0001 Brief &lt;b&gt;over&lt;/b&gt; &quot;zorg&quot; &amp; meer.</li></ol>',
  )
})
