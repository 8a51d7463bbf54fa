import { describe, expect, it } from 'vitest'
import { type Sort, windowsOf } from './windows'

const SORTS: Record<string, Sort> = { mei: 'seed', in: 'known', de: 'known', '2026': 'seed', '12': 'number' }
const sort = (text: string, start: number, end: number): Sort => SORTS[text.slice(start, end)] ?? 'barrier'

const windows = (text: string) => windowsOf(text, sort).map(({ start, end }) => text.slice(start, end))

describe('windowsOf', () => {
  it.each([
    ['U krijgt in mei een brief', ['krijgt in mei een']],
    ['in mei', ['in mei']],
    ['de raad leest', []],
    ['wij sturen in de zomer van 2026 of in mei bericht', ['van 2026 of', 'of in mei bericht']],
    ['er zijn 12 scholen', []],
    ['op 12/12 komt zij', ['op 12/12 komt']],
    ['naar-mei toe', ['naar-mei toe']],
    ['brief (mei) volgt dan', ['brief (mei) volgt']],
  ])('of %j are %j', (text, expected) => {
    expect(windows(text)).toEqual(expected)
  })
})
