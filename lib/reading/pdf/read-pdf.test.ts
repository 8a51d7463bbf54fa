import { describe, expect, it } from 'vitest'
import { boldWords } from '../testing/bold-words'
import { LETTER, wordsOf } from '../testing/letter'
import { drawPdf, letterPdf } from '../testing/letter-pdf'
import { letterText } from '../testing/letter-text'
import { picture } from '../testing/picture'
import { refusalOf } from '../testing/refusal'
import { readPdf } from './read-pdf'

const LOW_PAPER = 340

describe('readPdf on pages', () => {
  it('keeps a header once, drops page numbers and tells where pages start', async () => {
    const bytes = await letterPdf(LETTER, {
      header: 'Gemeente Voorbeeld',
      pageNumbers: true,
      height: LOW_PAPER,
    })
    const { text, pages } = await readPdf(bytes)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]).toBe(0)
    expect(text.match(/Gemeente Voorbeeld/g)).toHaveLength(1)
    expect(text).not.toMatch(/Pagina \d/)
    expect(wordsOf(text)).toBe(wordsOf(`Gemeente Voorbeeld ${letterText(LETTER)}`))
  })

  it('lets a paragraph run on over a page break, notes behind it', async () => {
    const { text, pages } = await readPdf(
      await drawPdf({ height: 300 }, '', (pdf) => {
        pdf.fontSize(11).text(`${'De raad krijgt het rapport zodra het klaar is '.repeat(40)}en niet eerder.`)
        pdf.switchToPage(0)
        pdf.page.margins.bottom = 0
        pdf.fontSize(7).text('1 Een noot onder aan de bladzijde.', 72, 240, { lineBreak: false })
      }),
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(text.indexOf('Een noot')).toBeGreaterThan(text.indexOf('en niet eerder.'))
    expect(text.slice(0, text.indexOf('en niet eerder.'))).not.toContain('\n\n')
  })

  it('reads a second column after the first', async () => {
    const { text } = await readPdf(
      await drawPdf({}, '', (pdf) => {
        pdf.fontSize(11).text('links een\nlinks twee\nlinks drie', 72, 100, { width: 150 })
        pdf.text('rechts een\nrechts twee', 320, 100, { width: 150 })
      }),
    )
    expect(wordsOf(text)).toBe('links een links twee links drie rechts een rechts twee')
  })

  it('reads from top to bottom where the file has the lines mixed up', async () => {
    const { text } = await readPdf(
      await drawPdf({}, '', (pdf) => {
        pdf.text('derde regel', 72, 160).text('eerste regel', 72, 100).text('tweede regel', 72, 130)
      }),
    )
    expect(wordsOf(text)).toBe('eerste regel tweede regel derde regel')
  })

  it('reads a page that is set sideways', async () => {
    const { text } = await readPdf(
      await drawPdf({}, '', (pdf) => {
        pdf.rotate(90, { origin: [300, 300] })
        pdf.text('boven aan', 100, 100).text('daaronder', 100, 120)
      }),
    )
    expect(wordsOf(text)).toBe('boven aan daaronder')
  })

  it('keeps hyphens at line ends and bold words inside a line', async () => {
    const read = await readPdf(
      await drawPdf({}, '', (pdf) => {
        pdf.font('Helvetica').text('de voortgangs-\nbrief komt ', 72, 100, { continued: true })
        pdf
          .font('Helvetica-Bold')
          .text('eind juni', { continued: true })
          .font('Helvetica')
          .text(' naar u toe')
      }),
    )
    expect(read.text).toBe('de voortgangs-\nbrief komt eind juni naar u toe')
    expect(boldWords(read)).toEqual(['eind juni'])
  })

  it('parts paragraphs that stand under each other without space', async () => {
    const { text } = await readPdf(
      await drawPdf({}, '', (pdf) => {
        pdf.text('Onderhoud van bruggen')
        pdf.text('Het college houdt de bruggen bij. '.repeat(6).trim())
        pdf.text('De raad krijgt hierover bericht.')
      }),
    )
    expect(text.split('\n\n').map(wordsOf)).toEqual([
      'Onderhoud van bruggen',
      'Het college houdt de bruggen bij. '.repeat(6).trim(),
      'De raad krijgt hierover bericht.',
    ])
  })

  it('names the pages that are pictures', async () => {
    const bytes = await drawPdf({}, '', (pdf) => {
      pdf.text('eerste bladzijde').addPage().image(picture(50), 0, 0, { width: 500 })
    })
    expect((await readPdf(bytes)).scannedPages).toEqual([2])
  })
})

describe('readPdf refuses', () => {
  it('pages that are only pictures, as scanned', async () => {
    const bytes = await drawPdf({}, '', (pdf) => void pdf.image(picture(50), 0, 0, { width: 500 }))
    expect(await refusalOf(() => readPdf(bytes))).toBe('scanned')
  })

  it('empty pages', async () => {
    expect(await refusalOf(async () => readPdf(await drawPdf({}, '', () => {})))).toBe('no_text')
  })

  it('a file with a password', async () => {
    expect(await refusalOf(async () => readPdf(await letterPdf(LETTER, { password: 'geheim' })))).toBe(
      'encrypted',
    )
  })

  it('a file that was cut off, and one that is no PDF behind its first line', async () => {
    const whole = await letterPdf(LETTER)
    expect(await refusalOf(() => readPdf(whole.slice(0, whole.length * 0.7)))).toBe('corrupt')
    const noise = new TextEncoder().encode(`%PDF-1.7\n${'geen pdf '.repeat(100)}\n%%EOF`)
    expect(await refusalOf(() => readPdf(noise))).toBe('corrupt')
  })

  it('more than two thousand pages', async () => {
    const bytes = await drawPdf({ height: 300 }, '', (pdf) => {
      for (let page = 0; page < 2_000; page += 1) pdf.addPage()
    })
    expect(await refusalOf(() => readPdf(bytes))).toBe('too_many_pages')
  })
})
