import { beforeAll, describe, expect, it } from 'vitest'
import { account, commitment, council, kindsInHistory } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { readFilters } from '../commitments/filters'
import { publishCommitment } from '../commitments/publish-commitment'
import { db } from '../db/client'
import { verifyHistory } from '../history/verify-history'
import { verifyRegister } from '../invariants/verify-register'
import { writeSheet } from '../sheets/write-sheet'
import { findImport, listImportRows, listImports } from './queries'
import { runImport } from './run-import'
import { checkImport, commitImport } from './start'
import { uploadSheet } from './upload-sheet'

ownTestDatabase()

let people: Awaited<ReturnType<typeof council>>
const moment = { today: '2026-05-01', soonDays: 28 }
const ROWS = 300

beforeAll(async () => {
  people = await council()
  await db().portfolio.create({ data: { slug: 'wonen', name: 'Wonen' } })
})

const run = (id: string) => runImport({ id }, { isLast: true })
const file = (body: string | Uint8Array<ArrayBuffer>, name = 'lijst.csv') => new File([body], name)

async function checked(body: string | Uint8Array<ArrayBuffer>, name?: string) {
  const { id } = await uploadSheet(people.staff, { file: file(body, name) })
  const { columns } = await db().import.findUniqueOrThrow({ where: { id } })
  await checkImport(people.staff, { id, columns: columns as never })
  await run(id)
  return id
}
async function taken(id: string, choices = {}) {
  await commitImport(people.staff, { id, takeDuplicates: false, takeConflicts: false, ...choices })
  await run(id)
  return db().import.findUniqueOrThrow({ where: { id } })
}
const countsOf = async (id: string) => (await findImport(people.staff, id))?.counts

async function exported(format: 'csv' | 'xlsx'): Promise<Uint8Array<ArrayBuffer>> {
  const view = {
    filters: readFilters({}),
    moment,
    language: 'nl' as const,
    sheet: 'x',
    separator: 'comma' as const,
  }
  const body = await writeSheet(format, { actor: people.staff, ...view })
  return new Uint8Array(await new Response(body).arrayBuffer())
}

const line = (index: number) =>
  [
    `"Belofte ${index}; met =teken"`,
    `"=SUM(A${index})\n tekst é ${index}"`,
    `${1 + (index % 28)}-2-2026`,
    index % 3 ? 'zorg' : '',
    index % 4 ? 'Wonen' : '',
    index % 2 ? 'voor de zomer' : 'Q4',
    index % 5 ? 'open' : 'afgehandeld',
    index % 5 ? '' : '1 maart 2026',
    index % 7 ? 'nee' : 'ja',
  ].join(';')
const SHEET = [
  'Toezeggingen 2026',
  'Onderwerp;Tekst;Datum toezegging;Commissie;Portefeuille;Termijn;Status;Afgehandeld op;Openbaar',
  ...Array.from({ length: ROWS }, (_, index) => line(index + 1)),
].join('\n')

describe('a list from a spreadsheet', () => {
  let id: string

  it('says of every row what it would do, and changes nothing', async () => {
    id = await checked(SHEET)
    expect(await countsOf(id)).toMatchObject({ new: ROWS, error: 0, same: 0 })
    expect(await db().commitment.count()).toBe(0)
    const { rows, next } = await listImportRows(people.staff, id, 'new', 0)
    expect(rows).toHaveLength(50)
    expect(rows[0]?.findings.values).toMatchObject({ title: 'Belofte 1; met =teken', latest: '2026-07-10' })
    expect((await listImportRows(people.staff, id, 'new', next ?? 0)).rows[0]?.position).toBe((next ?? 0) + 1)
  })

  it('becomes commitments with numbers, windows and history, all at once', async () => {
    expect(await taken(id)).toMatchObject({ state: 'done', added: ROWS, changed: 0, done: ROWS })
    expect(await db().commitment.count()).toBe(ROWS)
    const first = await db().commitment.findUniqueOrThrow({ where: { number: 'T2026-0001' } })
    expect(first).toMatchObject({ title: 'Belofte 1; met =teken', state: 'open', publishedAt: null })
    expect(await kindsInHistory('T2026-0001')).toEqual(['commitment.imported'])
    const settled = await db().commitment.findUniqueOrThrow({ where: { number: 'T2026-0005' } })
    expect(settled.settledOn?.toISOString()).toBe('2026-03-01T00:00:00.000Z')
    expect(settled).toMatchObject({ state: 'settled', daysLate: 0 })
    expect(await db().commitment.count({ where: { publishedAt: { not: null } } })).toBe(Math.floor(ROWS / 7))
    const window = await db().dueWindow.findFirstOrThrow({ where: { commitmentId: first.id } })
    expect(window).toMatchObject({
      phrase: 'voor de zomer',
      origin: 'promised',
      createdById: people.staff.id,
    })
    const entry = await db().historyEntry.findFirstOrThrow({ where: { commitmentId: first.id } })
    expect(entry.payload).toMatchObject({ file: 'lijst.csv', row: 3, number: 'T2026-0001' })
    expect((await verifyHistory()).faults).toEqual([])
    // The people of this test were put there, not let in.
    expect(
      (await verifyRegister()).filter(({ name, count }) => count > 0 && name !== 'accounts-told'),
    ).toEqual([])
  })

  it('is not taken over twice', async () => {
    await run(id) // the queue asks again after a worker died
    expect(await db().commitment.count()).toBe(ROWS)
    expect(() => commitImport(VISITOR, { id, takeDuplicates: false, takeConflicts: false })).toThrow(
      'sign_in_first',
    )
    await expect(taken(id)).rejects.toMatchObject({ code: 'import_not_checked' })
  })

  it('read in again is all duplicates', async () => {
    expect(await countsOf(await checked(SHEET))).toMatchObject({ duplicate: ROWS, new: 0 })
  })

  it.each(['csv', 'xlsx'] as const)('comes back the same as %s: zero differences', async (format) => {
    const again = await checked(await exported(format), `uit.${format}`)
    expect(await countsOf(again)).toEqual({
      new: 0,
      changed: 0,
      conflict: 0,
      duplicate: 0,
      error: 0,
      same: ROWS,
    })
  })
})

describe('a list that changes what is there', () => {
  const rows = (...lines: string[]) => ['Nummer;Titel;Fractie;Stand;Termijn', ...lines].join('\n')

  it('amends with the old and the new, and adds a corrected window', async () => {
    const number = await commitment(people.staff, { latest: '2026-06-30' })
    const id = await checked(rows(`${number};Beter gezegd;Groen;open;eind september`))
    expect(await countsOf(id)).toMatchObject({ changed: 1 })
    expect(await taken(id)).toMatchObject({ state: 'done', added: 0, changed: 1 })
    const after = await db().commitment.findUniqueOrThrow({ where: { number }, include: { windows: true } })
    expect(after).toMatchObject({
      title: 'Beter gezegd',
      party: 'Groen',
      duePhrase: 'eind september',
      version: 2,
    })
    expect(after.windows.map(({ origin }) => origin)).toEqual(['promised', 'correction'])
    expect(await kindsInHistory(number)).toEqual(['commitment.registered', 'commitment.amended'])
  })

  it('leaves conflicts alone, or follows the file as far as it may', async () => {
    const number = await commitment(people.staff)
    const text = rows(`${number};Andere titel;;afgedaan;voor de zomer`)
    const left = await checked(text)
    expect(await taken(left)).toMatchObject({ state: 'done', changed: 0 })
    const id = await checked(text)
    expect(await countsOf(id)).toMatchObject({ conflict: 1 })
    expect(await taken(id, { takeConflicts: true })).toMatchObject({ state: 'done', changed: 1 })
    expect(await db().commitment.findUniqueOrThrow({ where: { number } })).toMatchObject({
      title: 'Andere titel',
      state: 'open',
    })
  })

  it('is undone as a whole where one row was changed meanwhile', async () => {
    const numbers = [await commitment(people.staff), await commitment(people.staff, { published: false })]
    const id = await checked(rows(...numbers.map((number) => `${number};Nieuwe titel;;open;voor de zomer`)))
    await publishCommitment(people.staff, { number: numbers[1] as string })
    expect(await taken(id)).toMatchObject({ state: 'failed', reason: 'import_changed_meanwhile' })
    const titles = await db().commitment.findMany({
      where: { number: { in: numbers } },
      select: { title: true },
    })
    expect(titles.map(({ title }) => title)).toEqual(['Brief over de wachtlijst', 'Brief over de wachtlijst'])
  })

  it('is not taken over while a row cannot be read', async () => {
    const id = await checked(rows('T1999-0001;Bestaat niet;;open;'))
    await expect(taken(id)).rejects.toMatchObject({ code: 'import_has_errors', params: { count: 1 } })
  })
})

describe('who reads in lists', () => {
  it('is the office', async () => {
    const upload = { file: file(SHEET) }
    await expect(uploadSheet(people.member, upload)).rejects.toMatchObject({ code: 'not_yours' })
    await expect(uploadSheet(VISITOR, upload)).rejects.toMatchObject({ code: 'sign_in_first' })
    expect(await listImports(people.member)).toEqual([])
    expect((await listImports(people.staff)).length).toBeGreaterThan(0)
  })

  it('is asked anew when the work is done: a role that was lost takes nothing over', async () => {
    const leaver = await account('staff', 'vertrekt')
    const { id } = await uploadSheet(leaver, { file: file('Titel;Gedaan op\nIets;2026-01-01') })
    await checkImport(leaver, { id, columns: ['title', 'madeOn'] })
    await run(id)
    await commitImport(leaver, { id, takeDuplicates: false, takeConflicts: false })
    await db().account.update({ where: { id: leaver.id }, data: { role: 'member' } })
    await run(id)
    expect(await db().import.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'failed',
      reason: 'not_yours',
    })
    expect(await db().commitment.count({ where: { title: 'Iets' } })).toBe(0)
  })

  it('is refused a file that is none, with words at the field', async () => {
    const none = uploadSheet(people.staff, { file: file(new Uint8Array([0x50, 0x4b, 3, 4]), 'x.xlsx') })
    await expect(none).rejects.toMatchObject({ fields: { file: 'reading_corrupt' } })
    await expect(uploadSheet(people.staff, { file: file('Titel;Nummer\n') })).rejects.toMatchObject({
      fields: { file: 'import_no_rows' },
    })
  })

  it('is remembered: what a header means needs saying once', async () => {
    const text = 'Wat dan;Wanneer gezegd\nEen nieuwe brief;2026-04-01'
    const { id } = await uploadSheet(people.staff, { file: file(text) })
    await checkImport(people.staff, { id, columns: ['title', 'madeOn'] })
    const again = await uploadSheet(people.colleague, { file: file(text) })
    const { columns } = await db().import.findUniqueOrThrow({ where: { id: again.id } })
    expect(columns).toEqual(['title', 'madeOn'])
    const twice = () => checkImport(people.staff, { id: again.id, columns: ['title', 'title'] as never })
    expect(twice).toThrow('import_column_twice')
  })
})
