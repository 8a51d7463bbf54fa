/**
 * `npm run memory [-- --heap 384]`: what the packaged server holds in memory, step by step: at rest, while visitors read,
 * people sign in, letters and lists come in, files go out, and a minute later. `--heap` bounds its own heap, in MB.
 */

import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import writeExcelFile from 'write-excel-file/node'
import { drawPdf } from '../lib/reading/testing/letter-pdf'
import { memoryOf } from './e2e/memory'
import { figureOf } from './faults/figure-of'
import { type Packaged, withPackaged } from './faults/packaged'
import { signedIn } from './instances/checks'
import { newReader, type Reader } from './instances/reader'

const { values } = parseArgs({ options: { heap: { type: 'string' } } })
const TOKEN = 'a-token-for-the-memory'
const PAGES = ['/', '/commitments', '/commitments?standing=overdue', '/committees', '/figures', '/documents']
const ROLES = ['admin', 'staff', 'member']
const MEGABYTE = 1024 * 1024

/** So many at once, until so often was done. */
async function often(times: number, atOnce: number, work: (turn: number) => Promise<Response>) {
  let turn = 0
  const one = async () => {
    while (turn < times) {
      const answer = await work(turn++)
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

const words = (turn: number) =>
  `Geachte raad,\n\nVraag ${turn}: Komt er een brief?\n\nHet college stuurt de raad in maart een brief over punt ${turn}.\n\n${'De wethouder licht toe hoe dat gaat. '.repeat(400)}`

const sheet = async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [
    `Brief ${at}`,
    `De raad ontvangt brief ${at}.`,
    '1-2-2025',
  ])
  const cells = [['Onderwerp', 'Tekst', 'Datum toezegging'], ...rows]
  const body = await writeExcelFile(
    cells.map((row) => row.map((value) => ({ value, type: String }))),
    {},
  ).toBuffer()
  return new File([new Uint8Array(body)], 'lijst.xlsx')
}

/** Forty pages, no two letters alike. */
async function pdf(turn: number): Promise<File> {
  const bytes = await drawPdf({}, `Brief ${turn}`, (page) => {
    for (let at = 0; at < 40; at++) page.text(`${words(turn * 100 + at).slice(0, 3000)}`).addPage()
  })
  return new File([new Uint8Array(bytes)], `brief-${turn}.pdf`)
}

async function held({ pages }: Packaged, step: string) {
  const { now = 0, most = 0 } = memoryOf(pages.process.pid as number) ?? {}
  const figure = async (name: string) =>
    Math.round(((await figureOf(pages.url, TOKEN, name)) ?? 0) / MEGABYTE)
  const [used, total, outside] = [
    await figure('nodejs_heap_size_used_bytes'),
    await figure('nodejs_heap_size_total_bytes'),
    await figure('nodejs_external_memory_bytes'),
  ]
  console.log(`| ${step} | ${now} | ${most} | ${used} | ${total} | ${outside} |`)
}

async function steps(packaged: Packaged, staff: Reader) {
  const { url } = packaged.pages
  const visitor = newReader(url)
  await held(packaged, 'at rest')
  await often(600, 12, (turn) => visitor.get(PAGES[turn % PAGES.length] as string))
  await held(packaged, '600 pages read, 12 at once')
  // One account lets ten through at once: each counts as a failure until it turned out to be none.
  await often(24, 12, async (turn) => (await signedIn(url, ROLES[turn % 3] as string)).get('/desk'))
  await held(packaged, '24 people signed in, 12 at once')
  await often(40, 4, (turn) => staff.send('/documents/new', { pasted: words(turn), title: `Brief ${turn}` }))
  await held(packaged, '40 letters pasted, 4 at once')
  await often(12, 4, async (turn) =>
    staff.send('/documents/new', { file: await pdf(turn), title: `Brief ${turn}` }),
  )
  await held(packaged, '12 PDFs of 40 pages, 4 at once')
  await often(1, 1, async () => staff.send('/imports', { file: await sheet() }))
  await held(packaged, 'a workbook of 5,000 rows read in')
  await often(10, 2, () => visitor.get('/commitments/export?format=xlsx'))
  await held(packaged, '10 workbooks out, 2 at once')
  await often(600, 12, (turn) => visitor.get(PAGES[turn % PAGES.length] as string))
  await held(packaged, '600 pages more')
  await wait(60_000)
  await held(packaged, 'a minute later')
}

const bound: Record<string, string> = values.heap
  ? { NODE_OPTIONS: `--max-old-space-size=${values.heap}` }
  : {}
console.log('| step | holds, MB | most | heap used | heap | outside |\n| --- | --- | --- | --- | --- | --- |')
await withPackaged({ settings: { METRICS_TOKEN: TOKEN, ...bound } }, async (packaged) => {
  await steps(packaged, await signedIn(packaged.pages.url, 'staff'))
})
