import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Actor, VISITOR } from '../access/actor'
import { readFilters } from '../commitments/filters'
import { db } from '../db/client'
import { sheetFileName } from './file-name'
import { listForPrint } from './list-for-print'
import { columnsFor, sheetRows } from './sheet-row'
import { writeSheet } from './write-sheet'

ownTestDatabase()

const NASTY = '=HYPERLINK("https://elders.example";"klik"); "aanhaling", komma\nregel'
let people: Awaited<ReturnType<typeof council>>
let secret: string
const moment = { today: '2026-05-01', soonDays: 28 }
const MANY = 12

beforeAll(async () => {
  people = await council()
  for (let made = 0; made < MANY; made++) await commitment(people.staff, { latest: '2026-06-30' })
  const odd = await commitment(people.staff, { latest: null, assigneeId: people.assignee.id })
  await db().commitment.update({
    where: { number: odd },
    data: { title: NASTY, committeeId: people.committee.id },
  })
  secret = await commitment(people.staff, { confidential: true })
})

const view = (query = {}, separator = 'semicolon' as const) => ({
  ...{ filters: readFilters(query), moment, language: 'nl' as const, sheet: 'Toezeggingen', separator },
})
const text = async (actor: Actor, format: 'csv' | 'json', query = {}) =>
  new Response(await writeSheet(format, { actor, ...view(query) })).text()
const csv = async (actor: Actor, query = {}) =>
  parse(await text(actor, 'csv', query), { bom: true, delimiter: ';', columns: true }) as Record<
    string,
    string
  >[]

describe('CSV', () => {
  it('holds the whole view, for everyone what is public', async () => {
    const body = await writeSheet('csv', { actor: VISITOR, ...view() })
    const bytes = Buffer.from(await new Response(body).arrayBuffer())
    const raw = bytes.toString()
    expect(raw.startsWith('\ufeffNummer;Titel;')).toBe(true)
    expect(raw).not.toContain(secret)
    const rows = await csv(VISITOR)
    expect(rows).toHaveLength(MANY + 1)
    expect(Object.keys(rows[0] ?? {})).not.toContain('Behandelaar')
    expect(raw).not.toContain(people.assignee.name)
  })

  it('names officials to those inside, and tells the office what is secret', async () => {
    const inside = await csv(people.member)
    expect(inside.map(({ Behandelaar }) => Behandelaar).filter(Boolean)).toEqual([people.assignee.name])
    expect(inside).toHaveLength(MANY + 1)
    const office = await csv(people.staff)
    expect(office).toHaveLength(MANY + 2)
    expect(office.find(({ Nummer }) => Nummer === secret)?.Vertrouwelijk).toBe('ja')
    expect(Object.keys(inside[0] ?? {})).not.toContain('Vertrouwelijk')
  })

  it('lets no cell be reckoned as a formula', async () => {
    const [row] = await csv(VISITOR, { committee: 'zorg' })
    expect(row).toMatchObject({
      Titel: `'${NASTY}`,
      Commissie: 'ZORG',
      'Termijn tot en met': '',
      Soort: 'informatie',
    })
  })
})

describe('JSON', () => {
  it('has codes, days and real truths', async () => {
    const rows = JSON.parse(await text(people.staff, 'json', { committee: 'zorg' }))
    expect(rows).toEqual([
      expect.objectContaining({
        title: NASTY,
        kind: 'information',
        latest: null,
        confidential: false,
        slips: 0,
      }),
    ])
    expect(JSON.parse(await text(VISITOR, 'json', { committee: 'bestaat-niet' }))).toEqual([])
  })
})

describe('a workbook', () => {
  it('has days as days, text as text, and no formula', async () => {
    const body = await writeSheet('xlsx', { actor: VISITOR, ...view() })
    const parts = unzipSync(new Uint8Array(await new Response(body).arrayBuffer()))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)
    expect(sheet.match(/<row /g)).toHaveLength(MANY + 2)
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(strFromU8(parts['xl/styles.xml'] as Uint8Array)).toContain('dd-mm-yyyy')
  })
})

it('reads on from stretch to stretch without a gap or a repeat', async () => {
  const numbers: string[] = []
  for await (const rows of sheetRows(people.staff, readFilters({ sort: 'title' }), moment))
    numbers.push(...rows.map(({ number }) => number as string))
  expect(new Set(numbers).size).toBe(MANY + 2)
  expect(numbers).toHaveLength(MANY + 2)
})

it('the list on paper is the same view', async () => {
  const { items, more } = await listForPrint(VISITOR, readFilters({}), moment)
  expect(items).toHaveLength(MANY + 1)
  expect(more).toBe(false)
})

it('a file is called so that every system can keep it', () => {
  expect(sheetFileName('Gemeente ’s-Gravendeel/../x', '2026-11-27', 'csv', 'toezeggingen')).toBe(
    'toezeggingen-gemeente-s-gravendeel-x-2026-11-27.csv',
  )
})

it('columns are a closed choice per reader', () => {
  const keys = (actor: Actor) => columnsFor(actor).map(({ key }) => key)
  expect(keys(VISITOR)).not.toContain('assignee')
  expect(keys(people.assignee)).toContain('assignee')
  expect(keys(people.assignee)).not.toContain('version')
  expect(keys(people.staff)).toContain('version')
})
