/**
 * How fast a list goes in and out, and whether it comes back the same: `npm run bench:import [-- --rows 10000]`. Reads a
 * made-up list in as the office would, takes it over, exports the register as CSV and as a workbook, and reads both in
 * again. Ends with 1 where a single row differs.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readFilters } from '../lib/commitments/filters'
import { db } from '../lib/db/client'
import { runImport } from '../lib/imports/run-import'
import { checkImport, commitImport } from '../lib/imports/start'
import { uploadSheet } from '../lib/imports/upload-sheet'
import { writeSheet } from '../lib/sheets/write-sheet'
import { startEmbeddedServer } from './database/embedded'
import { migrate } from './database/migrate'
import { recreateDatabase } from './database/recreate'
import { council } from './testing/council'

const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' } } })
const ROWS = Number(values.rows)

const TERMS = [
  'voor de zomer',
  'eind 2026',
  'Q3',
  '1 oktober 2026',
  'zo spoedig mogelijk',
  '',
  'uiterlijk 15-9-2026',
]
const STATES = ['open', 'afgehandeld', 'in behandeling', 'vervallen']

function line(index: number): string {
  const day = `${1 + (index % 28)}-${1 + (index % 12)}-${2023 + (index % 3)}`
  const state = STATES[index % STATES.length]
  const settled = state === 'afgehandeld' ? '31-12-2025' : ''
  const title = `Brief ${index} over de ${index % 2 ? 'wachtlijst' : '"proef"; met =teken'}`
  const cells = [
    title,
    `=De raad ontvangt brief ${index}.\nMet bijlage é.`,
    day,
    'zorg',
    TERMS[index % TERMS.length],
    state,
  ]
  return [...cells, settled, index % 4 ? 'ja' : 'nee']
    .map((cell) => `"${cell?.replaceAll('"', '""')}"`)
    .join(';')
}

const HEADERS = 'Onderwerp;Tekst;Datum toezegging;Commissie;Termijn;Status;Afgehandeld op;Openbaar'

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await work()
  const seconds = (performance.now() - begun) / 1000
  console.log(
    `${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s ${Math.round(ROWS / seconds)
      .toString()
      .padStart(8)} rows/s`,
  )
  return result
}

type Staff = Awaited<ReturnType<typeof council>>['staff']

/** Reads a file in and says of every row what it would do. @returns its id */
async function check(staff: Staff, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { id } = await timed(`read ${name}`, () => uploadSheet(staff, { file: new File([bytes], name) }))
  const { columns } = await db().import.findUniqueOrThrow({ where: { id }, select: { columns: true } })
  await checkImport(staff, { id, columns: columns as Parameters<typeof checkImport>[1]['columns'] })
  await timed(`check ${name}`, () => runImport({ id }, { isLast: true }))
  return id
}

async function exported(staff: Staff, format: 'csv' | 'xlsx') {
  const moment = { today: '2026-05-01', soonDays: 28 }
  const how = {
    filters: readFilters({}),
    moment,
    language: 'nl',
    sheet: 'x',
    separator: 'semicolon',
  } as const
  const body = await writeSheet(format, { actor: staff, ...how })
  return new Uint8Array(await new Response(body).arrayBuffer())
}

const differing = (id: string) => db().importRow.count({ where: { importId: id, verdict: { not: 'same' } } })

async function main() {
  const { staff } = await council()
  const list = Buffer.from([HEADERS, ...Array.from({ length: ROWS }, (_, index) => line(index))].join('\n'))
  const id = await check(staff, 'lijst.csv', new Uint8Array(list))
  await commitImport(staff, { id, takeDuplicates: true, takeConflicts: false })
  await timed('take over, in one transaction', () => runImport({ id }, { isLast: true }))
  const { state, added, reason } = await db().import.findUniqueOrThrow({ where: { id } })
  if (state !== 'done' || added !== ROWS)
    throw new Error(`taken over ${added} of ${ROWS}: ${state} ${reason ?? ''}`)
  for (const format of ['csv', 'xlsx'] as const) {
    const bytes = await timed(`write ${format}`, () => exported(staff, format))
    const again = await check(staff, `register.${format}`, bytes)
    const rows = await db().importRow.count({ where: { importId: again } })
    const differences = await differing(again)
    console.log(`${format}: ${rows} rows, ${differences} differences`)
    if (rows !== ROWS || differences > 0) process.exitCode = 1
  }
}

const server = await startEmbeddedServer(path.resolve('.data/bench'))
process.env.DATABASE_URL = await recreateDatabase(server.url, 'gestand_import')
await migrate(process.env.DATABASE_URL)
await main().finally(() => db().$disconnect())
await server.stop()
