import { describe, expect, it } from 'vitest'
import { readBytes } from './read-bytes'
import { boldWords } from './testing/bold-words'
import { LETTER, wordsOf } from './testing/letter'
import { letterDocx } from './testing/letter-docx'
import { letterHtml } from './testing/letter-html'
import { letterOdt } from './testing/letter-odt'
import { letterPdf } from './testing/letter-pdf'
import { letterText } from './testing/letter-text'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const FORMATS: { name: string; write: () => Uint8Array | Promise<Uint8Array> }[] = [
  { name: 'brief.pdf', write: () => letterPdf(LETTER) },
  { name: 'brief.docx', write: () => letterDocx(LETTER) },
  { name: 'brief.odt', write: () => letterOdt(LETTER) },
  { name: 'brief.html', write: () => bytesOf(letterHtml(LETTER)) },
]

const EMPHASISED = LETTER.parts
  .filter((part) => part.kind === 'heading' || part.kind === 'question')
  .map((part) => part.text)

describe('one letter in every format', () => {
  it.each(FORMATS)('$name has the words of the plain text, in the same order', async ({ name, write }) => {
    const read = await readBytes(await write(), name)
    expect(wordsOf(read.text)).toBe(wordsOf(letterText(LETTER)))
  })

  it.each(FORMATS)('$name has the headings and questions bold, and nothing else', async ({ name, write }) => {
    expect(boldWords(await readBytes(await write(), name))).toEqual(EMPHASISED)
  })

  it.each(FORMATS)('$name has paragraphs, bullets and a title', async ({ name, write }) => {
    const { text, title } = await readBytes(await write(), name)
    expect(text).toContain('\n\nVraag 2: Wanneer is de veiligheidskeuring klaar?\n\nDe keuring loopt nog.')
    expect(text.match(/^- /gm)).toHaveLength(2)
    expect(title).toBe(LETTER.title)
  })
})
