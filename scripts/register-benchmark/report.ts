import type { Load } from './load'
import type { AgainstBare } from './measure-pages'
import { BARE, REGISTER } from './pages'
import type { Reading } from './plans'

/** One page at one size: by one client, by one where the register changed before each request, and by many at once. */
export type PageFigures = { name: string; one: Load; changed: Load; many: Load; reading: Reading }

const ms = (value: number) => value.toFixed(1)

const HEAD = [
  'page',
  '1 client p50',
  'p95',
  'changed p50',
  'p95',
  '16 clients p50',
  'p95',
  'pages/s',
  'SQL',
  'rows',
  'seq scans',
]

const row = (cells: string[]) => `| ${cells.join(' | ')} |`

function cells({ name, one, changed, many, reading }: PageFigures): string[] {
  const { statements, rows, sequential } = reading
  return [
    name,
    ...[one.p50, one.p95, changed.p50, changed.p95, many.p50, many.p95].map(ms),
    many.perSecond.toFixed(0),
    String(statements),
    String(rows),
    sequential.join(' ') || '–',
  ]
}

export function sizeTable(title: string, figures: PageFigures[]): string {
  return [
    `\n${title}\n`,
    row(HEAD),
    row(HEAD.map(() => '---')),
    ...figures.map((each) => row(cells(each))),
  ].join('\n')
}

const WAYS = ['one', 'changed', 'many'] as const

/** How much slower the large register answers than the small one, page by page. */
export function ratioTable(small: PageFigures[], large: PageFigures[], limit: number): string {
  const head = ['page', 'p95 at 1', 'changed', 'p95 at 16', 'rows small', 'rows large', '']
  const lines = large.map((each, place) => {
    const other = small[place] as PageFigures
    const ratios = WAYS.map((way) => each[way].p95 / other[way].p95)
    const missed = ratios.some((ratio) => ratio > limit) ? 'over' : ''
    return row([
      each.name,
      ...ratios.map((ratio) => ratio.toFixed(2)),
      `${other.reading.rows}`,
      `${each.reading.rows}`,
      missed,
    ])
  })
  return [
    `\nLarge over small (asked: ${limit} at most)\n`,
    row(head),
    row(head.map(() => '---')),
    ...lines,
  ].join('\n')
}

export function loadLine(name: string, { p50, p95, perSecond }: Load): string {
  return row([name, ms(p50), ms(p95), perSecond.toFixed(0)])
}

/** The register's page over a bare one, each way it was asked for. */
export function bareLine({ register, bare }: AgainstBare): string {
  const [one, changed, many] = WAYS.map((way) => (register[way].p50 / bare[way].p50).toFixed(2))
  return `\n${REGISTER} over ${BARE}, p50: ${one} at 1 client, ${changed} where it changed each time, ${many} at 16`
}
