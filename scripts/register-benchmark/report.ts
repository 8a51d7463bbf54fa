import type { Load } from './load'
import type { Reading } from './plans'

/** One page at one size. */
export type PageFigures = { name: string; one: Load; many: Load; reading: Reading }

const ms = (value: number) => value.toFixed(1)

const HEAD = ['page', '1 client p50', 'p95', '16 clients p50', 'p95', 'pages/s', 'SQL', 'rows', 'seq scans']

const row = (cells: string[]) => `| ${cells.join(' | ')} |`

function cells({ name, one, many, reading }: PageFigures): string[] {
  const { statements, rows, sequential } = reading
  return [
    name,
    ...[one.p50, one.p95, many.p50, many.p95].map(ms),
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

/** How much slower the large register answers than the small one, page by page. */
export function ratioTable(small: PageFigures[], large: PageFigures[], limit: number): string {
  const head = ['page', 'p95 at 1', 'p95 at 16', 'rows small', 'rows large', '']
  const lines = large.map((each, place) => {
    const other = small[place] as PageFigures
    const [one, many] = [each.one.p95 / other.one.p95, each.many.p95 / other.many.p95]
    const missed = one > limit || many > limit ? 'over' : ''
    return row([
      each.name,
      one.toFixed(2),
      many.toFixed(2),
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
