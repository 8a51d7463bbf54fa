import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { letterOf } from './letter'
import type { ReminderItem } from './queries'
import { renderDocx } from './render-docx'
import { renderPdf } from './render-pdf'

const LINK = 'https://gestand.example/answer/zo-lang-als-een-geheim-hoort-te-zijn'

const item = (index: number, list: 'late' | 'due'): ReminderItem => ({
  ...{ id: `${list} ${index}`, number: `T2026-${String(index).padStart(4, '0')}`, list, slips: index % 3 },
  title: `Brief over de wachtlijst van voorziening ${index} & wat daarop volgt voor de inwoners`,
  ...{ madeOn: '2026-01-15', latest: list === 'late' ? '2026-05-01' : '2026-07-01' },
  ...{ answer: null, documentNumber: null, evidenceDate: null, newLatest: null, note: null },
  ...{ answeredAt: null, decision: null, refusal: null },
})

/** Enough late promises for a table over two pages, and nothing that is due. */
const LETTER = letterOf(
  {
    ...{ id: 'r', roundId: 'o', holder: 'R. Akkersdijk', office: 'wethouder', edition: 1, revokedAt: null },
    ...{ expiresAt: new Date('2026-07-16T09:00:00Z'), expiresOn: '2026-07-16', link: LINK },
    ...{ today: '2026-06-04', until: '2026-07-31' },
    items: Array.from({ length: 30 }, (_, index) => item(index + 1, 'late')),
  },
  'Gemeente Woordhaven',
  'nl',
)
const TITLE = 'Rappel toezeggingen, 4 juni 2026'

type Node = { role?: string; type?: string; children?: Node[] }
/** Tags with words in them on this page; a table over two pages has all of its cells in the tree of both. */
const rolesOf = ({ role, children = [] }: Node): string[] => [
  ...(role && children.some(({ type }) => type === 'content') ? [role] : []),
  ...children.flatMap(rolesOf),
]
const count = (all: string[], role: string) => all.filter((one) => one === role).length

async function readPdf() {
  const bytes = await renderPdf(LETTER)
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 })
  const document = await task.promise
  const pages = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const links = (await page.getAnnotations()).map(({ url }) => url)
    const roles = rolesOf(((await page.getStructTree()) ?? {}) as Node)
    pages.push({ roles, links, text: items.map((one) => ('str' in one ? one.str : '')).join(' ') })
  }
  const about = [await document.getMetadata(), await document.getMarkInfo()] as const
  await task.destroy()
  return { pages, info: about[0].info as Record<string, unknown>, marked: about[1]?.Marked }
}

describe('the letter as PDF', () => {
  it('has a title, a language and tags, with headings and a table that goes on', async () => {
    const { pages, info, marked } = await readPdf()
    expect(info).toMatchObject({ Title: TITLE, Language: 'nl-NL', Author: 'Gemeente Woordhaven' })
    expect(marked).toBe(true)
    expect(pages.length).toBeGreaterThan(1)
    const roles = pages.flatMap((page) => page.roles)
    expect([count(roles, 'H1'), count(roles, 'H2')]).toEqual([1, 2])
    expect(count(roles, 'TD')).toBe(30 * 5)
    expect(count(roles, 'TH')).toBe(5)
    const text = pages.map((page) => page.text).join(' ')
    for (const words of [TITLE, 'R. Akkersdijk', 'T2026-0001', 'T2026-0030', '1 mei 2026'])
      expect(text).toContain(words)
    expect(pages.flatMap((page) => page.links)).toEqual([LINK])
  })
})

describe('the letter as DOCX', () => {
  it('has a title, a language, headings and a table with a head of its own', async () => {
    const bytes = await renderDocx(LETTER)
    const files = unzipSync(new Uint8Array(bytes))
    const read = (name: string) => strFromU8(files[name] as Uint8Array)
    expect(read('docProps/core.xml')).toContain(`<dc:title>${TITLE}</dc:title>`)
    expect(read('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
    const body = read('word/document.xml')
    const times = (mark: string) => body.split(mark).length - 1
    expect([times('w:val="Heading1"'), times('w:val="Heading2"')]).toEqual([1, 2])
    expect([times('<w:tbl>'), times('<w:tblHeader'), times('<w:tr>')]).toEqual([1, 1, 31])
    expect(body).toContain('voorziening 30 &amp; wat daarop volgt')
    expect(read('word/_rels/document.xml.rels')).toContain(LINK)
  })
})
