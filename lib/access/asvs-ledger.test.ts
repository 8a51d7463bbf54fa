import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const LEDGER = readFileSync('docs/security/asvs.md', 'utf8')

type Row = { number: string; level: string; answer: string; shown: string }
const ROWS: Row[] = [
  ...LEDGER.matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm),
].map(([, number = '', level = '', answer = '', shown = '']) => ({ number, level, answer, shown }))
const named = (shown: string) =>
  [...shown.matchAll(/`([^`]+\.(?:tsx?|md|json|prisma))`/g)].map(([, file = '']) => file)
const count = (answer: string) => ROWS.filter((row) => row.answer === answer).length

describe('the ledger of the verification standard', () => {
  it('is read whole: every line of its tables is a row, each number once', () => {
    expect(ROWS.length).toBe(LEDGER.match(/^\| \d+\.\d+/gm)?.length)
    expect(ROWS.length).toBeGreaterThan(200)
    expect(new Set(ROWS.map(({ number }) => number)).size).toBe(ROWS.length)
    expect(new Set(ROWS.map(({ number }) => number.split('.')[0])).size).toBe(17)
  })

  it('names only files that are there', () => {
    const files = ROWS.flatMap(({ shown }) => named(shown))
    expect(files.length).toBeGreaterThan(100)
    expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([])
  })

  it.each(ROWS.filter(({ answer }) => answer === 'held'))(
    '$number is held by something named or said',
    ({ shown }) => {
      expect(named(shown).length).toBeGreaterThan(0)
    },
  )

  it('counts right', () => {
    for (const answer of ['held', 'operator', 'does not apply', '**open**'])
      expect(LEDGER).toMatch(
        new RegExp(`\\| ${answer.replaceAll('*', '\\*')} \\|[^\\n]*\\| ${count(answer)} \\|`),
      )
    const level = (of: string) => ROWS.filter((row) => row.level === of).length
    expect(LEDGER).toContain(
      `${ROWS.length} requirements, ${level('1')} of level 1 and ${level('2')} of level 2`,
    )
  })
})
