import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, weekdayOf } from '../data/iso-day'
import { demoDocuments } from './demo-documents'
import type { Block, Letter } from './letter'
import { answersLetter } from './letters/answers-letter'
import { informationLetter } from './letters/information-letter'
import { minutes } from './letters/minutes'
import { linesOf } from './pdf/lines'
import { paginate } from './pdf/paginate'
import { PAGE } from './pdf/styles'
import { renderDocx } from './render-docx'
import { renderPdf } from './render-pdf'
import { renderText } from './render-text'

const TODAY = '2026-11-24'
const TODAYS = ['2028-02-29', '2027-01-01', '2026-12-31', '2026-08-15', '2026-07-02', TODAY]

const textOf = (block: Block): string => (block.block === 'bullets' ? block.items.join('\n') : block.text)
const wholeText = ({ blocks }: Letter): string => blocks.map(textOf).join('\n')
const questionsOf = ({ blocks }: Letter) =>
  blocks.flatMap((block) => (block.block === 'question' ? [block.number] : []))
const count = (letter: Letter, kind: Block['block']) =>
  letter.blocks.filter(({ block }) => block === kind).length

describe.each(TODAYS)('the letters on %s', (today) => {
  const letters = [answersLetter(today), informationLetter(today), minutes(today)]

  it('are written before today, on a working day', () => {
    for (const { date, title } of letters) {
      expect(date < today, title).toBe(true)
      expect([0, 6], title).not.toContain(weekdayOf(date))
    }
  })

  it('hold each promise word for word, due after the letter', () => {
    for (const letter of letters) {
      for (const { quote, due } of letter.promises) {
        expect(wholeText(letter)).toContain(quote)
        if (due) expect(quote.toLowerCase()).toContain(due.phrase)
        if (due?.latest) expect(due.latest > letter.date, quote).toBe(true)
      }
    }
  })

  it('leave no gap unfilled and no double space', () => {
    for (const letter of letters) {
      const text = wholeText(letter).replaceAll('{note}', '')
      expect(text).not.toMatch(/[{}]| {2}|undefined|NaN/)
    }
  })
})

describe('the answers letter', () => {
  const letter = answersLetter(TODAY)

  it('answers 27 numbered questions of two parties on four topics', () => {
    expect(questionsOf(letter)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1))
    expect([count(letter, 'party'), count(letter, 'topic')]).toEqual([2, 4])
  })

  it('promises seven things, each with a term of another kind, one without', () => {
    expect(letter.promises.map(({ due }) => due?.rule ?? null)).toEqual([
      'in-some-time',
      'figures-over-year',
      null,
      'part-of-period',
      'quarter',
      'before',
      'part-of-period',
    ])
  })
})

afterEach(() => {
  vi.useRealTimers()
})

/** Renders now and in another year: the clock must not show in the file. */
async function twice(render: () => Promise<Uint8Array>): Promise<[Uint8Array, Uint8Array]> {
  const first = await render()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
  return [first, await render()]
}

describe('renderPdf', () => {
  it('gives the same six pages or more every time', async () => {
    const [first, second] = await twice(() => renderPdf(answersLetter(TODAY)))
    expect(first).toEqual(second)
    const source = new TextDecoder('latin1').decode(first)
    expect(source.startsWith('%PDF-1.')).toBe(true)
    expect(source.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(6)
  })
})

describe('paginate', () => {
  const measure = (text: string) => text.length * 5
  const pages = paginate(linesOf(answersLetter(TODAY), measure), measure)

  it('keeps text and footnotes apart and inside the margins', () => {
    for (const { lines, notes, notesTop } of pages) {
      const last = lines.at(-1)
      expect((last?.y ?? 0) + (last?.leading ?? 0)).toBeLessThanOrEqual(notesTop)
      const lowest = notes.at(-1) ?? last
      expect((lowest?.y ?? 0) + (lowest?.leading ?? 0)).toBeLessThanOrEqual(PAGE.height - PAGE.bottom + 0.01)
    }
  })

  it('never ends a page with a question or a heading', () => {
    const lastStyles = pages.map(({ lines }) => lines.at(-1)?.runs[0]?.style)
    expect(lastStyles.every((style) => style === 'body')).toBe(true)
  })

  it('numbers the footnotes through the letter and sets each on the page of its mark', () => {
    const notes = pages.flatMap((page) => page.notes.map(({ runs }) => runs[0]?.text.split(' ')[0]))
    expect(notes.filter((word) => /^\d$/.test(word ?? ''))).toEqual(['1', '2', '3', '4', '5'])
    for (const page of pages) {
      const marks = page.lines.flatMap(({ runs }) => runs.filter(({ style }) => style === 'mark'))
      expect(page.lines.flatMap((line) => line.notes)).toHaveLength(marks.length)
    }
  })
})

describe('renderDocx', () => {
  it('gives the same file every time, dated with the letter', async () => {
    const letter = informationLetter(TODAY)
    const [first, second] = await twice(() => renderDocx(letter))
    expect(first).toEqual(second)
    const files = unzipSync(first)
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(read('docProps/core.xml')).toContain(`${letter.date}T09:00:00Z`)
    expect(read('word/document.xml')).toContain(letter.promises[0]?.quote)
    expect(read('word/footnotes.xml')).toContain('Stand op de eerste dag van deze maand.')
  })
})

describe('renderText', () => {
  it('fits 78 columns and loses no word', () => {
    const letter = minutes(TODAY)
    const text = new TextDecoder().decode(renderText(letter))
    expect(text.split('\n').filter((line) => line.length > 78)).toEqual([])
    const flat = text.replace(/\s+/g, ' ')
    for (const block of letter.blocks) expect(flat).toContain(textOf(block))
  })
})

describe('demoDocuments', () => {
  it('offers one PDF, one DOCX and one text file, each dated in its name', async () => {
    const documents = await demoDocuments(TODAY)
    expect(documents.map(({ fileName }) => fileName.split('.').at(-1))).toEqual(['pdf', 'docx', 'txt'])
    for (const { fileName, letter } of documents) expect(fileName.startsWith(letter.date)).toBe(true)
    expect(documents.every(({ letter }) => letter.date > addDays(TODAY, -70))).toBe(true)
  })
})
